package malmoi.search;

import java.nio.charset.StandardCharsets;
import malmoi.site.SiteFile;
import malmoi.text.Json;

/**
 * A script that hands over one text, in which a tree stands as JSON: {@code malmoi("name", '…')}. A
 * browser takes in one long string several times faster than the objects written out.
 */
final class DataScript {
  private static final String FOLDER = "assets/search/";

  private final String name;
  private final String json;
  private final SiteFile file;

  DataScript(String name, Object tree) {
    this.name = name;
    this.json = Json.compact(tree);
    String script = "malmoi(\"" + name + "\",'" + escaped(json) + "');\n";
    this.file = SiteFile.hashed(FOLDER + name + ".js", script.getBytes(StandardCharsets.UTF_8));
  }

  /** The name by which it is loaded: it changes with what the script says. */
  String fileName() {
    return file.name();
  }

  /** The tree that it hands over. */
  String json() {
    return json;
  }

  int length() {
    return file.bytes().length;
  }

  SiteFile file() {
    return file;
  }

  /** The file under a name that stays. */
  SiteFile unhashed() {
    return new SiteFile(FOLDER + name + ".js", file.bytes());
  }

  /** As it may stand between single quotes in a script, of a page too. */
  private static String escaped(String json) {
    return json.replace("\\", "\\\\")
        .replace("'", "\\'")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
        .replace("</", "<\\/")
        .replace("<!--", "<\\!--");
  }
}
