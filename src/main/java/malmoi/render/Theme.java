package malmoi.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import malmoi.site.SiteFile;

/** The files of the theme that go into the site as they are. */
final class Theme {
  private static final List<String> ASSETS =
      List.of(
          "style.css",
          "search.css",
          "map.css",
          "print.css",
          "preview.css",
          "preview.js",
          "view.js",
          "copy.js",
          "entrance.js",
          "offline.js",
          "icon.svg");

  private Theme() {}

  static Stream<SiteFile> assets() {
    return ASSETS.stream().map(Theme::asset);
  }

  static SiteFile asset(String name) {
    return new SiteFile("assets/" + name, bytes(name));
  }

  static InputStream open(String name) {
    InputStream file = Theme.class.getResourceAsStream("/malmoi/theme/" + name);
    if (file == null) {
      throw new IllegalStateException("no " + name + " in the theme");
    }
    return file;
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream file = open(name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
