// title: Who supplies this party
// about: One row for each giver, with what it gives and how well that is attested.
// param: recipient | actor | required | Russia | who gets
// param: since | date | - | 2024-01 | only what happened then or later
// param: until | date | - | 2024-06 | only what happened then or earlier
// param: include | include | - | planned,possible,denied | adds what is planned, merely possible, or denied (also refused and suspended)
// param: limit | count | 200 | 20 | at most so many rows
// column: supplier | table | who gives
// column: items | table | what, in the words of the text
// column: statuses | table | how far the supplies have come
// column: claims | table | how many sentences say so
// column: outlets | table | how many outlets say so
// column: first | table | date of the first
// column: last | table | date of the last
// column: state | detail | state code of the other side
// column: claimIds | detail | ids of the claims
// example: newsgraph ask suppliers-of --param recipient=Russia
MATCH (one:Entity)<-[:RECEIVER]-(c:Claim)-[:GIVER]->(two:Entity)
WHERE one.id IN $recipient
MATCH (c)-[:TELLS_OF]->(e:Event)
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(art:Article)
WITH c, e, art, two
WHERE (c.modality = 'asserted' OR c.modality IN $include)
  AND ('denied' IN $include OR (e.denied = false AND coalesce(c.outcome, '') <> 'not'))
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date < $until + 'z')
WITH c, art, two ORDER BY c.date, c.id
WITH two, collect(DISTINCT c.item) AS items, collect(DISTINCT c.status) AS statuses, count(DISTINCT c) AS claims,
     count(DISTINCT coalesce(art.outlet, art.id)) AS outlets, min(c.date) AS first, max(c.date) AS last,
     collect(DISTINCT c.id) AS claimIds
RETURN two.name AS supplier, items, statuses, claims, outlets, first, last, two.state AS state, claimIds
ORDER BY claims DESC, supplier
LIMIT $limit;
