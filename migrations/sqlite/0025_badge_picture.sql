-- A picture of the organisation's own in place of a composed one. A frozen version holds it whole, in its drawing.
-- The same tables as migrations/postgres/0025_badge_picture.sql.

-- absent: the picture is composed, see achievement.design
ALTER TABLE achievement ADD COLUMN picture_id TEXT REFERENCES picture (id) ON DELETE SET NULL;
CREATE INDEX achievement_picture ON achievement (picture_id);
