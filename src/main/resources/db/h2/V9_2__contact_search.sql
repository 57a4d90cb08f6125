-- For the same reason as deal_search.
CREATE INDEX contact_search ON contact (search_text, enterprise_id, id);
