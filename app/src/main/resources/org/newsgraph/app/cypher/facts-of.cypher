// The claims of one article, and the articles, to name the nearest where an id is not known.
MATCH (a:Article)
OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)
WHERE a.id = $article
RETURN a.id AS article, collect(c.id) AS facts
