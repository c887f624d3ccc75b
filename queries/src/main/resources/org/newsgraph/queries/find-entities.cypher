// title: Entities by name or state code
// about: A state, by name or code, stands for all parties of that state too, but not for its places.
MATCH (x:Entity) WHERE x.nameKey = $name AND NOT x:Item
RETURN x.id AS id
UNION
MATCH (s:State) WHERE NOT $places AND (s.nameKey = $name OR s.state = $code) AND s.state IS NOT NULL
WITH DISTINCT s.state AS state
MATCH (x:Actor {state: state})
RETURN x.id AS id
UNION
MATCH (x:Actor) WHERE NOT $places AND x.state = $code
RETURN x.id AS id;
