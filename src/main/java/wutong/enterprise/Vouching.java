package wutong.enterprise;

import java.time.Instant;

/** Whether anything but the act that wrote some words of an enterprise says them too. */
public interface Vouching {
    boolean says(long enterprise, String words, Instant writtenAt);
}
