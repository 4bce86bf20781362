package malmoi.link;

import java.text.Normalizer;
import malmoi.text.WebAddress;

/**
 * What a relative address says, decoded and in NFC.
 *
 * @param path with {@code /} between its steps, or empty for the note itself
 * @param anchor without its {@code #}, or empty
 */
record Pointer(String path, String anchor) {

  static Pointer of(String address) {
    int hash = address.indexOf('#');
    String way = hash < 0 ? address : address.substring(0, hash);
    int query = way.indexOf('?');
    return new Pointer(
        plain(query < 0 ? way : way.substring(0, query)).replace('\\', '/'),
        hash < 0 ? "" : plain(address.substring(hash + 1)));
  }

  private static String plain(String encoded) {
    return Normalizer.normalize(WebAddress.decoded(encoded), Normalizer.Form.NFC);
  }
}
