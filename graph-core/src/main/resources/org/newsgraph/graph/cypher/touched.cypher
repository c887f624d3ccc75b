// title: What an article has a part in
// about: The events it tells of, and the entities and pairs of all claims of these events.
MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:TELLS_OF]->(e:Event)
RETURN DISTINCT 'event' AS kind, e.id AS key
UNION
MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:TELLS_OF]->(e:Event)
WITH DISTINCT e
MATCH (e)<-[:TELLS_OF]-(:Claim)-[:ACTOR|TARGET|GIVER|RECEIVER|ITEM|PLACE]->(x:Entity)
RETURN DISTINCT 'entity' AS kind, x.id AS key
UNION
MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:TELLS_OF]->(e:Event)
WITH DISTINCT e
MATCH (e)<-[:TELLS_OF]-(c:Claim)
UNWIND [c.actorTarget, c.giverReceiver] AS pair
WITH DISTINCT pair WHERE pair IS NOT NULL
RETURN 'pair' AS kind, pair AS key;
