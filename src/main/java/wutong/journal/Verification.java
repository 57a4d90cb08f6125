package wutong.journal;

/**
 * What checking the whole journal has found.
 *
 * @param entries how many are sealed and stand
 * @param dropped how many retention has dropped; their seals stand
 * @param waiting how many are not sealed yet
 * @param seals how many there are
 * @param hash the end of the chain: whoever noted it can tell later that nothing before it has changed; empty before the first seal
 * @param breach the first place that is broken; null when all is as it was sealed
 */
public record Verification(long entries, long dropped, long waiting, long seals, String hash, Breach breach) {

    public boolean whole() {
        return breach == null;
    }
}
