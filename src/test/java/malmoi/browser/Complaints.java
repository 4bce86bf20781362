package malmoi.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/** What a browser's logs tell against the pages that it has shown. */
final class Complaints {
  private static final Json JSON = new Json();

  private Complaints() {}

  /** Takes them from the logs; {@code roots} are the addresses of sites, all else is outside. */
  static List<String> of(Logs logs, List<String> roots) {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : logs.get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    for (LogEntry entry : logs.get(LogType.PERFORMANCE)) {
      of(entry, roots).ifPresent(complaints::add);
    }
    return complaints;
  }

  private static Optional<String> of(LogEntry entry, List<String> roots) {
    Map<String, Object> message = part(JSON.toType(entry.getMessage(), Json.MAP_TYPE), "message");
    Map<String, Object> told = part(message, "params");
    return switch ((String) message.get("method")) {
      case "Network.requestWillBeSent" ->
          Optional.of((String) part(told, "request").get("url"))
              .filter(address -> !address.startsWith("data:"))
              .filter(address -> roots.stream().noneMatch(address::startsWith))
              .map("outside: "::concat);
      case "Network.loadingFailed" ->
          Optional.of("not loaded: " + told.get("errorText"))
              .filter(text -> told.get("canceled") != Boolean.TRUE);
      default -> Optional.empty();
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> whole, String name) {
    return (Map<String, Object>) whole.get(name);
  }
}
