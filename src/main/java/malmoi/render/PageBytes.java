package malmoi.render;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page in UTF-8, put together in one array: jte's own output keeps each of its thousand parts.
 */
final class PageBytes implements TemplateOutput {
  private byte[] bytes = new byte[1 << 15];
  private int length;

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int start, int end) {
    ensure(end - start);
    for (int at = start; at < end; at++) {
      char c = value.charAt(at);
      if (c >= 0x80) {
        writeBinaryContent(value.substring(at, end).getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[length++] = (byte) c;
    }
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
