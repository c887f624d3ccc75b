// title: Events follow from their claims
// about: An event without a claim goes; the others get the wording of their first claim and the parties of all.
UNWIND $events AS id
MATCH (e:Event {id: id})
WHERE NOT EXISTS { (e)<-[:TELLS_OF]-(:Claim) }
DETACH DELETE e;

UNWIND $events AS id
MATCH (:Event {id: id})-[old:ACTOR|TARGET|GIVER|RECEIVER|ITEM|PLACE]->(:Entity)
DELETE old;

UNWIND $events AS id
MATCH (e:Event {id: id})<-[:TELLS_OF]-(:Claim)-[r:ACTOR|TARGET|GIVER|RECEIVER|ITEM|PLACE]->(x:Entity)
WITH DISTINCT e, type(r) AS part, x
CREATE (e)-[:$(part)]->(x);

UNWIND $events AS id
MATCH (e:Event {id: id})<-[:TELLS_OF]-(c:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WITH e, c, a ORDER BY c.id
WITH e,
     head(collect(c)) AS first,
     count(c) AS claims,
     count(DISTINCT coalesce(a.outlet, a.id)) AS outlets,
     collect(DISTINCT c.modality) AS modalities,
     min(c.date) AS firstDate,
     max(c.date) AS lastDate,
     sum(CASE WHEN c.denies THEN 1 ELSE 0 END) AS denials
SET e = {id: e.id, class: first.class, action: first.action, mode: first.mode, cameo: first.cameo,
         claims: claims, outlets: outlets, modalities: modalities,
         firstDate: firstDate, lastDate: lastDate, denied: denials > 0};
