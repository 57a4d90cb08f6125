-- No index can say that a name is taken: two enterprises may bear one name under two codes. Whoever makes an enterprise first takes the
-- turn to which its name falls, and keeps it to the end of the transaction.
CREATE TABLE enterprise_turn (
    slot INTEGER PRIMARY KEY
);
INSERT INTO enterprise_turn (slot) VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);
