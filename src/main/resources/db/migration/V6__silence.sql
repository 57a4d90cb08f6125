-- Who was silent on a past day is found among the touches of the days since, once for all deals.
CREATE INDEX touch_days ON touch (occurred_on, recorded_at, deal_id);
