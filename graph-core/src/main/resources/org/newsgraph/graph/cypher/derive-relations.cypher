// title: Relationships between parties follow from their claims
// about: Recomputed for the given pairs from claims that are asserted, of events that nobody denies. One per pair and kind.
UNWIND $pairs AS pair
MATCH (:Entity {id: pair.from})-[old]->(:Entity {id: pair.to})
DELETE old;

UNWIND $pairs AS pair
MATCH (c:Claim {giverReceiver: pair.key})
WHERE c.modality = 'asserted' AND c.outcome <> 'not'
MATCH (c)-[:TELLS_OF]->(e:Event {denied: false})
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WITH pair, c, e, a ORDER BY c.id
WITH pair,
     collect(c.id) AS claims,
     count(DISTINCT e) AS events,
     count(DISTINCT coalesce(a.outlet, a.id)) AS outlets,
     collect(DISTINCT c.status) AS statuses,
     collect(DISTINCT c.category) AS categories,
     sum(CASE c.outcome WHEN 'done' THEN 1 ELSE 0 END) AS delivered,
     min(c.date) AS firstDate,
     max(c.date) AS lastDate
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity {id: pair.to})
CREATE (from)-[r:SUPPLIES]->(to)
SET r = {claims: claims, count: size(claims), events: events, outlets: outlets, statuses: statuses,
         categories: categories, delivered: delivered, firstDate: firstDate, lastDate: lastDate};

UNWIND $pairs AS pair
MATCH (c:Claim {actorTarget: pair.key})
WHERE c.modality = 'asserted'
MATCH (c)-[:TELLS_OF]->(e:Event {denied: false})
MATCH (c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WITH pair, c, e, a ORDER BY c.id
WITH pair, c.class AS class,
     collect(c.id) AS claims,
     count(DISTINCT e) AS events,
     count(DISTINCT coalesce(a.outlet, a.id)) AS outlets,
     collect(DISTINCT c.modality) AS statuses,
     min(c.date) AS firstDate,
     max(c.date) AS lastDate
MATCH (from:Entity {id: pair.from})
MATCH (to:Entity {id: pair.to})
CREATE (from)-[r:$($relations[class])]->(to)
SET r = {claims: claims, count: size(claims), events: events, outlets: outlets, statuses: statuses,
         firstDate: firstDate, lastDate: lastDate};
