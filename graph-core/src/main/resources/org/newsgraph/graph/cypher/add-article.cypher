// title: Put an article in
// about: The article, its sentences that state facts, the entities these name, its claims, and its rejected facts.
CREATE (a:Article)
SET a = $article;

UNWIND $sentences AS row
MATCH (a:Article {id: $article.id})
CREATE (a)-[:HAS_SENTENCE]->(s:Sentence)
SET s = row;

UNWIND $entities AS row
MERGE (x:Entity {id: row.id})
ON CREATE SET x += row.properties
SET x:$(row.labels);

UNWIND $claims AS row
MATCH (s:Sentence {id: row.sentence})
MERGE (e:Event {id: row.event})
CREATE (c:Claim {id: row.id})
SET c += row.properties
CREATE (c)-[:STATED_IN]->(s)
CREATE (c)-[:TELLS_OF]->(e);

UNWIND $roles AS row
MATCH (c:Claim {id: row.claim})
MATCH (x:Entity {id: row.entity})
CREATE (c)-[r:$(row.type)]->(x)
SET r = row.properties;

UNWIND $rejected AS row
MATCH (s:Sentence {id: row.sentence})
CREATE (r:Rejected {id: row.id})
SET r += row.properties
CREATE (r)-[:STATED_IN]->(s);
