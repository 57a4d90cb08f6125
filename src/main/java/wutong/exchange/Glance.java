package wutong.exchange;

/** What a first reading of a ledger tells: how many records there are, and what they say, whatever the encoding. */
public record Glance(long records, String content, String encoding) {

    static Glance of(Ledger ledger) {
        var content = new ContentHash(ledger.head().fileDate());
        long records = 0;
        for (var row : ledger) {
            records++;
            content.add(row);
        }
        return new Glance(records, content.text(), ledger.head().encoding());
    }
}
