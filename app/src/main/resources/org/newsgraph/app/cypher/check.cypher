// What must not be in a store; no rows where all is well.
MATCH (c:Claim)
WHERE NOT EXISTS { (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(:Article) }
RETURN c.id AS at, 'a claim without its sentence' AS fault
UNION ALL
MATCH (c:Claim)
WHERE NOT EXISTS { (c)-[:TELLS_OF]->(:Event) }
RETURN c.id AS at, 'a claim that tells of no event' AS fault
UNION ALL
MATCH (e:Event)
WHERE NOT EXISTS { (e)<-[:TELLS_OF]-(:Claim) }
RETURN e.id AS at, 'an event without a claim' AS fault
UNION ALL
MATCH (a:Article)
OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)
WITH a, count(c) AS claims
WHERE a.facts <> claims
RETURN a.id AS at, 'an article that counts other facts than it has' AS fault
