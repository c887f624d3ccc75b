// What the store knows of one claim; no row where there is no such claim.
MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence)<-[:STATED_IN]-(c:Claim {id: $fact})
OPTIONAL MATCH (c)-[:ACTOR]->(actor)
OPTIONAL MATCH (c)-[:TARGET]->(target)
OPTIONAL MATCH (c)-[:PLACE]->(place)
RETURN a.id AS article, s.text AS sentence, c.class AS class, c.action AS action, actor.name AS actor,
  target.name AS target, c.item AS item, c.status AS status, c.modality AS modality, c.trigger AS trigger,
  c.sources AS sources, c.sourceVerb AS sourceVerb, c.time AS time, place.name AS place, c.rule AS rule,
  c.ruleVersion AS ruleVersion
LIMIT 1
