// title: Who said what about whom
// about: What named sources claim of a party's acts, or of acts towards it.
// param: source | text | - | Seoul | only sources whose name contains this
// param: about | actor | - | North Korea | only claims in which this party acts or is acted on
// param: since | date | - | 2024-01 | only what happened then or later
// param: until | date | - | 2024-06 | only what happened then or earlier
// param: include | include | - | planned,possible,denied | adds what is planned, merely possible, or denied (also refused and suspended)
// param: limit | count | 200 | 20 | at most so many rows
// column: source | table | who says so
// column: verb | table | how it is said
// column: actor | table | who acts
// column: class | table | PLOVER event class
// column: action | table | the word for it in the text
// column: target | table | on whom
// column: date | table | when it happened, else when it was published
// column: sentence | table | the sentence that says so
// column: modality | detail | asserted, planned, possible or negated
// column: article | detail | id of the article
// column: outlet | detail | who published it
// column: claim | detail | id of the claim
// column: event | detail | id of the event
// column: start | detail | where the sentence starts in the article, in code points
// column: end | detail | where it ends
// example: newsgraph ask who-said-what-about-whom --param about='North Korea' --param include=denied
MATCH (a:Entity)<-[:ACTOR]-(c:Claim) WHERE size(c.sources) > 0
MATCH (c)-[:TELLS_OF]->(e:Event)
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(art:Article)
OPTIONAL MATCH (c)-[:TARGET]->(t:Entity)
UNWIND c.sources AS source
WITH c, e, s, art, a, t, source
WHERE (c.modality = 'asserted' OR c.modality IN $include)
  AND ('denied' IN $include OR (e.denied = false AND coalesce(c.outcome, '') <> 'not'))
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date < $until + 'z')
  AND ($source IS NULL OR toLower(source) CONTAINS toLower($source))
  AND ($about IS NULL OR a.id IN $about OR t.id IN $about)
RETURN source, c.sourceVerb AS verb, a.name AS actor, c.class AS class, c.action AS action, t.name AS target,
       coalesce(c.time, art.published) AS date, s.text AS sentence,
       c.modality AS modality, art.id AS article, art.outlet AS outlet, c.id AS claim, e.id AS event,
       s.start AS start, s.end AS end
ORDER BY source, c.date, c.id
LIMIT $limit;
