package malmoi.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import malmoi.model.Imprint;
import malmoi.site.SiteFile;
import malmoi.text.Json;
import malmoi.text.Language;

/**
 * What lets a browser install a site and show it without a network: {@code site.webmanifest} (W3C
 * Web Application Manifest) and the service worker {@code sw.js}, which changes with every other
 * file.
 */
public final class Offline {
  private static final String PREVIEWS = "assets/previews/";

  private Offline() {}

  /** The two, for a site of these files. */
  public static List<SiteFile> files(Theme theme, Imprint imprint, List<SiteFile> site) {
    return List.of(
        file("site.webmanifest", Json.pretty(manifest(imprint))),
        file("sw.js", constants(imprint, site) + theme.text("sw.js")));
  }

  private static Map<String, Object> manifest(Imprint imprint) {
    Language language = imprint.defaultLanguage();
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", imprint.title().in(language));
    manifest.put("lang", language.tag());
    manifest.put("start_url", "index.html");
    manifest.put("scope", "./");
    manifest.put("display", "standalone");
    manifest.put("icons", List.of(icon()));
    return manifest;
  }

  private static Map<String, Object> icon() {
    Map<String, Object> icon = new LinkedHashMap<>();
    icon.put("src", "assets/icon.svg");
    icon.put("sizes", "any");
    icon.put("type", "image/svg+xml");
    return icon;
  }

  private static String constants(Imprint imprint, List<SiteFile> site) {
    List<String> core =
        site.stream().map(SiteFile::path).filter(path -> isCore(path, imprint)).sorted().toList();
    return "const VERSION = \"" + version(site) + "\";\nconst CORE = " + Json.compact(core) + ";\n";
  }

  /** What every page needs, the search whole, and the ways in. */
  private static boolean isCore(String path, Imprint imprint) {
    Stream<String> pages =
        imprint.languages().stream()
            .flatMap(
                language -> Stream.of("/index.html", "/search.html").map(language.tag()::concat));
    return path.startsWith("assets/") && !path.startsWith(PREVIEWS)
        || path.equals("index.html")
        || path.equals("offline.html")
        || pages.anyMatch(path::equals);
  }

  private static String version(List<SiteFile> site) {
    CRC32C all = new CRC32C();
    for (SiteFile file : sorted(site)) {
      all.update(file.path().getBytes(StandardCharsets.UTF_8));
      all.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, sum(file)));
    }
    return HexFormat.of().toHexDigits((int) all.getValue());
  }

  private static List<SiteFile> sorted(List<SiteFile> site) {
    return site.stream().sorted(Comparator.comparing(SiteFile::path)).toList();
  }

  private static int sum(SiteFile file) {
    try {
      return file.content().sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
