// title: What happened between two parties
// about: All events from either to the other, in the order of time.
// param: one | actor | required | Russia | one party
// param: other | actor | required | Ukraine | the other party
// param: since | date | - | 2024-01 | only what happened then or later
// param: until | date | - | 2024-06 | only what happened then or earlier
// param: include | include | - | planned,possible,denied | adds what is planned, merely possible, or denied (also refused and suspended)
// param: limit | count | 200 | 20 | at most so many rows
// column: date | table | when it happened, else when it was published
// column: actor | table | who acts
// column: class | table | PLOVER event class
// column: action | table | the word for it in the text
// column: target | table | on whom
// column: accordingTo | table | who says so
// column: sentence | table | the sentence that says so
// column: modality | detail | asserted, planned, possible or negated
// column: article | detail | id of the article
// column: outlet | detail | who published it
// column: claim | detail | id of the claim
// column: event | detail | id of the event
// column: start | detail | where the sentence starts in the article, in code points
// column: end | detail | where it ends
// example: newsgraph ask timeline --param one=Russia --param other=Ukraine
MATCH (a:Entity)<-[:ACTOR]-(c:Claim)-[:TARGET]->(t:Entity)
WHERE (a.id IN $one AND t.id IN $other) OR (a.id IN $other AND t.id IN $one)
MATCH (c)-[:TELLS_OF]->(e:Event)
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(art:Article)
WITH c, e, s, art, a, t
WHERE (c.modality = 'asserted' OR c.modality IN $include)
  AND ('denied' IN $include OR (e.denied = false AND coalesce(c.outcome, '') <> 'not'))
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date < $until + 'z')
RETURN coalesce(c.time, art.published) AS date, a.name AS actor, c.class AS class, c.action AS action, t.name AS target,
       CASE WHEN size(c.sources) > 0
            THEN reduce(all = '', one IN c.sources | all + CASE all WHEN '' THEN '' ELSE '; ' END + one)
            ELSE coalesce(art.outlet, 'the article') END AS accordingTo,
       s.text AS sentence,
       c.modality AS modality, art.id AS article, art.outlet AS outlet, c.id AS claim, e.id AS event,
       s.start AS start, s.end AS end
ORDER BY c.date, c.id
LIMIT $limit;
