// title: Who supplies whom
// about: Every supply that a sentence tells of, done or still open, with its words. What is planned, possible or denied comes with include.
// param: supplier | actor | - | North Korea | only what this party or state gives
// param: recipient | actor | - | Russia | only what this party or state gets
// param: item | text | - | shell | only items whose words or category contain this
// param: since | date | - | 2024-01 | only what happened then or later
// param: until | date | - | 2024-06 | only what happened then or earlier
// param: include | include | - | planned,possible,denied | adds what is planned, merely possible, or denied (also refused and suspended)
// param: limit | count | 200 | 20 | at most so many rows
// column: supplier | table | who gives
// column: recipient | table | who gets
// column: item | table | what, in the words of the text
// column: quantity | table | how much, with its unit
// column: status | table | requested, considered, offered, promised, agreed, delivered, suspended, refused or denied
// column: accordingTo | table | who says so
// column: date | table | when it happened, else when it was published
// column: sentence | table | the sentence that says so
// column: category | detail | kind of item
// column: amount | detail | quantity as a number
// column: unit | detail | its unit
// column: modality | detail | asserted, planned, possible or negated
// column: article | detail | id of the article
// column: outlet | detail | who published it
// column: claim | detail | id of the claim
// column: event | detail | id of the event
// column: start | detail | where the sentence starts in the article, in code points
// column: end | detail | where it ends
// example: newsgraph ask who-supplies-whom --param recipient=Russia --param include=planned,possible
MATCH (c:Claim) WHERE c.status IS NOT NULL
MATCH (c)-[:TELLS_OF]->(e:Event)
MATCH (c)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(art:Article)
OPTIONAL MATCH (c)-[:GIVER]->(giver:Entity)
OPTIONAL MATCH (c)-[:RECEIVER]->(receiver:Entity)
WITH c, e, s, art, giver, receiver
WHERE (c.modality = 'asserted' OR c.modality IN $include)
  AND ('denied' IN $include OR (e.denied = false AND coalesce(c.outcome, '') <> 'not'))
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date < $until + 'z')
  AND ($supplier IS NULL OR giver.id IN $supplier)
  AND ($recipient IS NULL OR receiver.id IN $recipient)
  AND ($item IS NULL OR toLower(c.item) CONTAINS toLower($item) OR c.category = toLower($item))
RETURN giver.name AS supplier, receiver.name AS recipient, c.item AS item,
       toString(c.quantity) + coalesce(' ' + c.unit, '') AS quantity, c.status AS status,
       CASE WHEN size(c.sources) > 0
            THEN reduce(all = '', one IN c.sources | all + CASE all WHEN '' THEN '' ELSE '; ' END + one)
            ELSE coalesce(art.outlet, 'the article') END AS accordingTo,
       coalesce(c.time, art.published) AS date, s.text AS sentence,
       c.category AS category, c.quantity AS amount, c.unit AS unit,
       c.modality AS modality, art.id AS article, art.outlet AS outlet, c.id AS claim, e.id AS event,
       s.start AS start, s.end AS end
ORDER BY supplier, recipient, date, claim
LIMIT $limit;
