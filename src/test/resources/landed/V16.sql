-- A few rows as the house wrote them at V16: an enterprise with a star and a contact, a deal that landed, one that was lost, the ledger that brought it,
-- somebody who signs in, a program, an export that waits for its second person, a journal of which the first half is sealed.
INSERT INTO enterprise (id, version, created_at, updated_at, name, name_same, sort_name, search_text, source_region)
    VALUES (301, 0, TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00',
    '样例旧屋有限公司', '样例旧屋有限公司', 'yangli', '样例旧屋有限公司 yljwyxgs', '江苏');
INSERT INTO contact (id, version, created_at, updated_at, enterprise_id, name, search_text)
    VALUES (305, 0, TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', 301, '邬旧识', '16900007799 邬旧识 wujiushi wjs');
INSERT INTO contact_phone (contact_id, place, text, e164, digits) VALUES (305, 0, '169 0000 7799', NULL, '16900007799');
INSERT INTO official_rating (id, enterprise_id, list_year, level, authority, published_on, source, scope, entered_by, recorded_at, retracted_at)
    VALUES (302, 301, 2024, 'THREE_STAR', '样例委', DATE '2025-01-03', '样例公报', '样例名单', '值班',
    TIMESTAMP WITH TIME ZONE '2025-01-03 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00:00');
INSERT INTO published_total (id, list_year, level, enterprises, scope, source, published_on, recorded_at, bound)
    VALUES (303, 2024, NULL, 71, '样例区', '样例报', DATE '2025-01-03', TIMESTAMP WITH TIME ZONE '2025-01-03 09:00:00+08:00', 'EXACTLY');
INSERT INTO import_batch (id, version, created_at, updated_at, file_name, encoding, file_date, header, dry_run, state, content, act, said_by,
    imported, warned, held, skipped)
    VALUES (304, 0, TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '旧台账.csv',
    'UTF-8', DATE '2025-02-01', '{}', FALSE, 'DONE', 'aa', '00000000-0000-0000-0000-000000000002', '值班', 0, 1, 0, 0);
INSERT INTO deal (id, version, created_at, updated_at, no, name, sort_name, search_text, enterprise_id, active_on, platform_undecided, note,
    stage, status, furthest, stage_since, status_since, source, received_on, first_contact_on, landed_on, clock, clock_days,
    paid_in_capital_amount, paid_in_capital_currency, paid_in_capital_approximate,
    total_investment_amount, total_investment_currency, total_investment_approximate, landing_days, paid_in_capital_yuan)
    VALUES (401, 0, TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '2025-0001',
    '样例旧屋总部', 'yanglijiuwu', '2025-0001 样例旧屋总部', 301, DATE '2025-02-02', FALSE, '原来的备注', 'LANDED', 'OPEN', 6,
    DATE '2025-02-01', DATE '2025-01-02', '旧源', DATE '2025-01-02', DATE '2025-01-07', DATE '2025-02-01', 'LANDED', 25,
    5000000, 'CNY', FALSE, 3000000, 'USD', FALSE, 25, 5000000);
INSERT INTO deal (id, version, created_at, updated_at, no, name, sort_name, search_text, active_on, batch_id, platform_undecided, stage, status,
    close_reason, furthest, stage_since, status_since, source, received_on, first_contact_on, closed_on, clock, clock_days,
    total_investment_amount, total_investment_currency, total_investment_approximate, total_investment_yuan)
    VALUES (402, 0, TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '2025-0002',
    '样例旧屋流失', 'yanglijiuwuliushi', '2025-0002 样例旧屋流失', DATE '2025-01-16', 304, FALSE, 'CONTACTED', 'LOST', 'POLICY', 1,
    DATE '2025-01-07', DATE '2025-01-16', '旧源', NULL, DATE '2025-01-07', DATE '2025-01-16', 'LOST', 9, 80000000, 'CNY', FALSE, 80000000);
INSERT INTO import_row (id, batch_id, record, no, outcome, flags, messages_zh, messages_en, raw, deal_id, updates, changes, cleared_at, cleared_by)
    VALUES (305, 304, 4, '1', 'WARN', 'AMT-APPROX', '约数', 'approximate', '{"name": "样例旧屋流失"}', 402, FALSE, '[]',
    TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', '值班');
INSERT INTO deal_twin (id, deal_id, twin_id, reason, said_by, recorded_at)
    VALUES (801, 402, 401, '另一处总部', '值班', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00');
INSERT INTO target (id, metric, kind, measure, number, bound, counted_in, original_text, source, published_on, recorded_at)
    VALUES (802, '样例旧指标', 'TARGET', 'COUNT', 100, 'EXACTLY', 'm2', '一百平方米', '样例报', DATE '2025-01-03', TIMESTAMP WITH TIME ZONE '2025-01-03 09:00:00+08:00');
INSERT INTO fact (id, deal_id, kind, fact_value, money_amount, money_currency, money_approximate, detail, holds_from, occurred_on, recorded_at,
    act, said_by) VALUES
    (501, 401, 'STAGE', 'LEAD', NULL, NULL, NULL, NULL, DATE '2025-01-02', DATE '2025-01-02',
        TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000001', '值班'),
    (502, 401, 'SOURCE', '旧源', NULL, NULL, NULL, NULL, DATE '2025-01-02', NULL,
        TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000001', '值班'),
    (503, 401, 'RECEIVED', '2025-01-02', NULL, NULL, NULL, NULL, DATE '2025-01-02', DATE '2025-01-02',
        TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000001', '值班'),
    (504, 401, 'FIRST_CONTACT', '2025-01-07', NULL, NULL, NULL, NULL, DATE '2025-01-07', DATE '2025-01-07',
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000003', '值班'),
    (505, 401, 'LANDED', '2025-02-01', NULL, NULL, NULL, NULL, DATE '2025-02-01', DATE '2025-02-01',
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000003', '值班'),
    (506, 401, 'STAGE', 'LANDED', NULL, NULL, NULL, 'LEAD', DATE '2025-02-01', DATE '2025-02-01',
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000003', '值班'),
    (507, 401, 'PAID_IN_CAPITAL', NULL, 5000000, 'CNY', FALSE, NULL, DATE '2025-01-02', NULL,
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000003', '值班'),
    (508, 401, 'TOTAL_INVESTMENT', NULL, 3000000, 'USD', FALSE, NULL, DATE '2025-01-02', NULL,
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000003', '值班'),
    (509, 402, 'STAGE', 'CONTACTED', NULL, NULL, NULL, NULL, DATE '2025-01-07', DATE '2025-01-07',
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000002', '值班'),
    (510, 402, 'STATUS', 'LOST', NULL, NULL, NULL, 'POLICY', DATE '2025-01-16', DATE '2025-01-16',
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000002', '值班'),
    (511, 402, 'SOURCE', '旧源', NULL, NULL, NULL, NULL, DATE '2025-01-07', NULL,
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000002', '值班'),
    (512, 402, 'FIRST_CONTACT', '2025-01-07', NULL, NULL, NULL, NULL, DATE '2025-01-07', DATE '2025-01-07',
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000002', '值班'),
    (513, 402, 'TOTAL_INVESTMENT', NULL, 80000000, 'CNY', FALSE, NULL, DATE '2025-01-07', NULL,
        TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', '00000000-0000-0000-0000-000000000002', '值班');
INSERT INTO span (id, deal_id, from_on, until_on, known_from, known_until, stage, status, close_reason, furthest, stage_since, status_since, source,
    received_on, first_contact_on, landed_on, closed_on, clock, clock_days,
    paid_in_capital_amount, paid_in_capital_currency, paid_in_capital_approximate,
    total_investment_amount, total_investment_currency, total_investment_approximate,
    landing_days, paid_in_capital_yuan, total_investment_yuan) VALUES
    (601, 401, DATE '2025-01-02', DATE '2025-01-07', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00',
        TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00:00', 'LEAD', 'OPEN', NULL, 0, DATE '2025-01-02', DATE '2025-01-02', '旧源',
        DATE '2025-01-02', NULL, NULL, NULL, 'NO_ORIGIN', NULL, 5000000, 'CNY', FALSE, 3000000, 'USD', FALSE, NULL, 5000000, NULL),
    (602, 401, DATE '2025-01-07', DATE '2025-02-01', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00',
        TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00:00', 'LEAD', 'OPEN', NULL, 0, DATE '2025-01-02', DATE '2025-01-02', '旧源',
        DATE '2025-01-02', DATE '2025-01-07', NULL, NULL, 'OPEN', NULL, 5000000, 'CNY', FALSE, 3000000, 'USD', FALSE, NULL, 5000000, NULL),
    (603, 401, DATE '2025-02-01', DATE '9999-12-31', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00',
        TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00:00', 'LANDED', 'OPEN', NULL, 6, DATE '2025-02-01', DATE '2025-01-02', '旧源',
        DATE '2025-01-02', DATE '2025-01-07', DATE '2025-02-01', NULL, 'LANDED', 25, 5000000, 'CNY', FALSE, 3000000, 'USD', FALSE, 25, 5000000, NULL),
    (604, 402, DATE '2025-01-07', DATE '2025-01-16', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00',
        TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00:00', 'CONTACTED', 'OPEN', NULL, 1, DATE '2025-01-07', DATE '2025-01-07', '旧源',
        NULL, DATE '2025-01-07', NULL, NULL, 'OPEN', NULL, NULL, NULL, NULL, 80000000, 'CNY', FALSE, NULL, NULL, 80000000),
    (605, 402, DATE '2025-01-16', DATE '9999-12-31', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00',
        TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00:00', 'CONTACTED', 'LOST', 'POLICY', 1, DATE '2025-01-07', DATE '2025-01-16', '旧源',
        NULL, DATE '2025-01-07', NULL, DATE '2025-01-16', 'LOST', 9, NULL, NULL, NULL, 80000000, 'CNY', FALSE, NULL, NULL, 80000000);
INSERT INTO touch (id, deal_id, kind, occurred_on, summary, said_by, recorded_at)
    VALUES (701, 401, 'VISIT', DATE '2025-01-07', '首次登门', '值班', TIMESTAMP WITH TIME ZONE '2025-01-08 09:00:00+08:00');
INSERT INTO journal_entry (seq, act, at, actor_id, actor_name, door, address, kind, record_id, verb, before_state, after_state, reason) VALUES
    (1, '00000000-0000-0000-0000-000000000001', TIMESTAMP WITH TIME ZONE '2025-01-02 09:00:00+08:00', 1, '值班', 'PAGE', NULL, 'deal', 401, 'logged', NULL, '{}', NULL),
    (2, '00000000-0000-0000-0000-000000000002', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', 1, '值班', 'PAGE', '203.0.113.9', 'deal', 402, 'entered', NULL, '{}', '旧台账'),
    (3, '00000000-0000-0000-0000-000000000002', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', 1, '值班', 'PAGE', '203.0.113.9', 'import', 304, 'imported', NULL, '{}', NULL),
    (4, '00000000-0000-0000-0000-000000000003', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00', 1, '值班', 'PAGE', '203.0.113.9', 'deal', 401, 'moved', NULL, '{}', NULL);
INSERT INTO journal_link (place, seq, hash) VALUES
    (1, 1, 'ed410c4877eb5f93a1a0713babed40b1248fd4fcfe595635c1c334e3205f02bb'),
    (2, 2, '265b100126ba0bd55fa6e3dcc60702b501f76d900996585ef2d4a545d4536191');
INSERT INTO journal_seal (no, first_place, last_place, hash, sealed_at, newest_at)
    VALUES (1, 1, 2, '265b100126ba0bd55fa6e3dcc60702b501f76d900996585ef2d4a545d4536191', TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-02 09:00:00+08:00');
UPDATE journal_head SET seal = 1, place = 2, hash = '265b100126ba0bd55fa6e3dcc60702b501f76d900996585ef2d4a545d4536191';
DELETE FROM journal_waiting WHERE seq <= 2;
INSERT INTO person (id, version, created_at, updated_at, name, roles) VALUES
    (901, 0, TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', '旧屋领导', 'SUPERVISOR');
INSERT INTO account (id, version, created_at, updated_at, person_id, username, password_hash, state, demo, factor_secret, factor_since, factor_step)
    VALUES (903, 0, TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', 901, 'jiuwu', '$2a$12$vv42V6UUZPuCfnobvm5Kle1mXRlzshl9gBcPWpFowRPMrqXHNHtde', 'ACTIVE', FALSE, NULL, NULL, NULL);
INSERT INTO sign_in_failure (origin, failures, last_at, pending, pending_at) VALUES ('account jiuwu', 1, TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', 0, NULL);
INSERT INTO api_key (id, version, created_at, updated_at, name, token_hash, hint, scopes, person_id, unit_id, expires_on, used_at, revoked_at)
    VALUES (904, 0, TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', '旧屋程序', '8f08bec04330ae7fed263d13cfd401a361590cdd227302ef2ac00b3ae9131ccf', '0000', 'DEALS_READ', 901, NULL, NULL, NULL, NULL);
INSERT INTO export_request (id, version, created_at, updated_at, person_id, asker, what, filter, format, full_contacts, reason, row_count, state)
    VALUES (905, 0, TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', TIMESTAMP WITH TIME ZONE '2025-02-03 09:00:00+08:00', 901, '旧屋领导', 'DEALS', 'source=旧源', 'CSV', TRUE, '年报', 2, 'WAITING');
ALTER SEQUENCE journal_seq RESTART WITH 1001;
ALTER SEQUENCE deal_no_seq RESTART WITH 1001;
