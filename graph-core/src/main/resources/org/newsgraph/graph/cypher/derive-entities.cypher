// title: Entities follow from their claims
// about: Run after claims were taken out. An entity that no claim names goes; an actor keeps the kinds that claims give it.
UNWIND $entities AS id
MATCH (x:Entity {id: id})
WHERE NOT EXISTS { (x)<--(:Claim) }
DETACH DELETE x;

UNWIND $entities AS id
MATCH (x:Actor {id: id})
REMOVE x:State:Organization:ArmedGroup:Person;

UNWIND $entities AS id
MATCH (x:Actor {id: id})<-[r]-(:Claim)
WITH x, collect(DISTINCT r.kind) AS kinds
SET x:$(kinds);
