// title: What is denied
// about: Events that someone denies or that are told not to have happened, with what others assert of the same event.
// param: actor | actor | - | North Korea | only acts of this party or state
// param: since | date | - | 2024-01 | only what happened then or later
// param: until | date | - | 2024-06 | only what happened then or earlier
// param: limit | count | 200 | 20 | at most so many rows
// column: deniedBy | table | who denies it
// column: actor | table | who is said to act
// column: class | table | PLOVER event class
// column: action | table | the word for it in the text
// column: target | table | on whom
// column: assertedBy | table | who asserts the same event
// column: date | table | when it happened, else when it was published
// column: sentence | table | the sentence that denies it
// column: modality | detail | asserted, planned, possible or negated
// column: article | detail | id of the article
// column: outlet | detail | who published it
// column: claim | detail | id of the claim
// column: event | detail | id of the event
// column: start | detail | where the sentence starts in the article, in code points
// column: end | detail | where it ends
// example: newsgraph ask denied-claims
MATCH (a:Entity)<-[:ACTOR]-(c:Claim {denies: true})
MATCH (c)-[:TELLS_OF]->(e:Event)
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(art:Article)
OPTIONAL MATCH (c)-[:TARGET]->(t:Entity)
WITH c, e, s, art, a, t
WHERE ($actor IS NULL OR a.id IN $actor)
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date < $until + 'z')
CALL (e) {
  OPTIONAL MATCH (e)<-[:TELLS_OF]-(other:Claim {modality: 'asserted', denies: false})-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(from:Article)
  WITH CASE WHEN size(other.sources) > 0 THEN other.sources
            WHEN other IS NULL THEN []
            ELSE [coalesce(from.outlet, 'the article')] END AS names
  UNWIND names AS name
  WITH DISTINCT name ORDER BY name
  RETURN collect(name) AS assertedBy
}
RETURN CASE WHEN size(c.sources) > 0 THEN c.sources ELSE [coalesce(art.outlet, 'the article')] END AS deniedBy,
       a.name AS actor, c.class AS class, c.action AS action, t.name AS target, assertedBy,
       coalesce(c.time, art.published) AS date, s.text AS sentence,
       c.modality AS modality, art.id AS article, art.outlet AS outlet, c.id AS claim, e.id AS event,
       s.start AS start, s.end AS end
ORDER BY c.date, c.id
LIMIT $limit;
