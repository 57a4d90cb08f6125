package wutong.journal;

import wutong.measure.Labelled;

/**
 * The first place at which the journal is not what it was when it was sealed.
 *
 * @param seal the number of the seal; null when it lies outside all of them
 * @param place in the chain, from 1 on; null when the entry has none
 * @param seq the number of the entry; null when only a seal is at fault
 */
public record Breach(Kind kind, Long seal, Long place, Long seq) {

    /** What is wrong there. */
    public enum Kind implements Labelled {
        /** The entry, or its place in the chain, says something else than it did. */
        ALTERED("记录与封存时不同", "An entry is not what was sealed"),
        /** The entry is not there any more. */
        MISSING("一条记录不见了", "An entry is gone"),
        /** A place of the chain is not there any more. */
        UNLINKED("链上缺一环", "A place of the chain is gone"),
        /** The seal says something else than the chain, or is not there. */
        SEAL("封条不符", "A seal does not fit"),
        /** The chain ends before a place that was sealed. */
        CUT("链尾被截断", "The end of the chain was cut off"),
        /** An entry that neither waits for a seal nor has one. */
        STRAY("一条记录没有封存，也不在等候", "An entry is neither sealed nor waiting");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }
}
