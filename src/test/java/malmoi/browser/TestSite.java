package malmoi.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import malmoi.Build;
import malmoi.read.Disk;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A site that is built once for a test class, when it is a {@code @RegisterExtension static} field
 * of it, and taken away afterwards. It is reached from disk and over HTTP.
 */
final class TestSite implements BeforeAllCallback, AfterAllCallback {

  /** How a reader reaches the site. */
  enum Way {
    DISK,
    HTTP
  }

  private static final String BELOW = "/sub/path/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "svg", "image/svg+xml");

  private final Optional<Path> project;
  private final Optional<String> url;
  private final Map<String, String> files;
  private Path folder;
  private HttpServer server;

  private TestSite(Optional<Path> project, Optional<String> url, Map<String, String> files) {
    this.project = project;
    this.url = url;
    this.files = files;
  }

  /** The site of this repository's own notes, which knows the path that it is served from. */
  static TestSite ofProject() {
    return new TestSite(
        Optional.of(Path.of("")), Optional.of("http://localhost" + BELOW), Map.of());
  }

  /** The site of the project in the folder. */
  static TestSite of(Path project) {
    return new TestSite(Optional.of(project), Optional.empty(), Map.of());
  }

  /** The site of a project with these files: texts by path, as {@code notes/docker.md}. */
  static TestSite of(Map<String, String> files) {
    return new TestSite(Optional.empty(), Optional.empty(), files);
  }

  /** The address of the site's root, with a slash at its end. */
  String root(Way way) {
    return way == Way.DISK
        ? "file://" + site().toUri().getRawPath()
        : "http://127.0.0.1:" + server.getAddress().getPort() + BELOW;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("malmoi-");
    Disk disk = new Disk(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = disk.path(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Build.Result result =
        Build.build(
            new Build.Order(
                project.orElse(folder), Optional.empty(), Optional.of(site()), url, false));
    if (result.published().isEmpty()) {
      throw new IllegalStateException(result.problems().toString());
    }
    serve();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    server.stop(0);
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> paths = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : paths) {
        Files.delete(path);
      }
    }
  }

  /** From now on nobody answers over HTTP. */
  void stop() {
    server.stop(0);
  }

  /** Changes the text of a file of the site. */
  void change(String path, UnaryOperator<String> change) throws IOException {
    Path file = new Disk(site()).path(path);
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  private Path site() {
    return folder.resolve("site");
  }

  private void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(BELOW, this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = exchange.getRequestURI().getPath().substring(BELOW.length());
      Path file = new Disk(site()).path(name.isEmpty() ? "index.html" : name);
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/html"));
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
