package wutong.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length was not announced, read up to the limit and not beyond. */
final class Counted extends FilterInputStream {

    private final long most;
    private long read;

    Counted(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var got = super.read(into, from, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > most) {
            discard();
            throw Oversize.refused(most);
        }
    }

    /** A client that is still sending would see a broken line, not the answer. */
    private void discard() throws IOException {
        var waste = new byte[1 << 16];
        for (var got = 0; got >= 0 && read < Oversize.PATIENCE; read += got) {
            got = super.read(waste, 0, waste.length);
        }
    }
}
