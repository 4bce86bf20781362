package malmoi.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.parser.Parser;

/** A value as it is written in a page: two are equal when their bytes are. */
final class Written {
  private final byte[] html;
  private final int start;
  private final int end;
  private final int hash;

  Written(byte[] html, int start, int end) {
    this.html = html;
    this.start = start;
    this.end = end;
    int sum = 0;
    for (int at = start; at < end; at++) {
      sum = 31 * sum + html[at];
    }
    this.hash = sum;
  }

  /** The same without the page around it. */
  Written alone() {
    return new Written(Arrays.copyOfRange(html, start, end), 0, end - start);
  }

  /** The value without character references. */
  String value() {
    String written = new String(html, start, end - start, StandardCharsets.UTF_8);
    return written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, true);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Written that
        && hash == that.hash
        && Arrays.equals(html, start, end, that.html, that.start, that.end);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
