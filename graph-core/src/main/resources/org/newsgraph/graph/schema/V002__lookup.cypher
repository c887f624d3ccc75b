// title: Names, dates and pairs are found without a scan
// about: Names and state codes for questions, dates for timelines, the two pair keys for the derived relationships.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.nameKey);
CREATE INDEX entity_state IF NOT EXISTS FOR (n:Entity) ON (n.state);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX article_outlet IF NOT EXISTS FOR (n:Article) ON (n.outlet);
CREATE INDEX claim_date IF NOT EXISTS FOR (n:Claim) ON (n.date);
CREATE INDEX claim_class IF NOT EXISTS FOR (n:Claim) ON (n.class);
CREATE INDEX claim_actor_target IF NOT EXISTS FOR (n:Claim) ON (n.actorTarget);
CREATE INDEX claim_giver_receiver IF NOT EXISTS FOR (n:Claim) ON (n.giverReceiver);
CREATE INDEX event_class IF NOT EXISTS FOR (n:Event) ON (n.class);
