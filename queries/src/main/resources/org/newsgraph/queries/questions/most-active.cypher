// title: Which pairs are most active
// about: Pairs of parties by how many claims tell of events from the first to the second.
// param: class | class | - | ASSAULT | only events of this PLOVER class
// param: since | date | - | 2024-01 | only what happened then or later
// param: until | date | - | 2024-06 | only what happened then or earlier
// param: include | include | - | planned,possible,denied | adds what is planned, merely possible, or denied (also refused and suspended)
// param: limit | count | 200 | 20 | at most so many rows
// column: actor | table | who acts
// column: target | table | on whom
// column: claims | table | how many sentences tell of it
// column: events | table | how many events they tell of
// column: outlets | table | how many outlets
// column: classes | table | PLOVER event classes
// column: first | table | date of the first
// column: last | table | date of the last
// example: newsgraph ask most-active --param limit=10
MATCH (a:Entity)<-[:ACTOR]-(c:Claim)-[:TARGET]->(t:Entity)
MATCH (c)-[:TELLS_OF]->(e:Event)
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(art:Article)
WITH c, e, art, a, t
WHERE (c.modality = 'asserted' OR c.modality IN $include)
  AND ('denied' IN $include OR (e.denied = false AND coalesce(c.outcome, '') <> 'not'))
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date < $until + 'z')
  AND ($class IS NULL OR c.class = $class)
WITH c, e, art, a, t ORDER BY c.class
WITH a, t, count(DISTINCT c) AS claims, count(DISTINCT e) AS events,
     count(DISTINCT coalesce(art.outlet, art.id)) AS outlets, collect(DISTINCT c.class) AS classes,
     min(c.date) AS first, max(c.date) AS last
RETURN a.name AS actor, t.name AS target, claims, events, outlets, classes, first, last
ORDER BY claims DESC, actor, target
LIMIT $limit;
