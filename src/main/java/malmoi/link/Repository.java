package malmoi.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.WebAddress;

/** The repository of the project, as GitHub and GitLab show it on the web. */
public final class Repository {
  private static final Pattern GITHUB =
      Pattern.compile("(?i)https?://(?:www\\.)?github\\.com/([^/]+/[^/]+)");

  private final String address;
  private final String branch;
  private final Pattern ours;

  /**
   * A repository.
   *
   * @param address without a final {@code /}
   * @param branch that holds the notes
   */
  public Repository(String address, String branch) {
    this.address = address;
    this.branch = branch;
    this.ours = ours(address, branch);
  }

  /** The page of a file or folder. */
  String page(String path) {
    return address + "/blob/" + branch + "/" + WebAddress.encoded(path);
  }

  /**
   * What an address says of a file of this repository, beginning with {@code /}; empty for any
   * other address, and for another branch or commit, which shows what once was.
   */
  Optional<String> path(String url) {
    Matcher own = ours.matcher(url);
    return own.matches() ? Optional.of("/" + own.group("path")) : Optional.empty();
  }

  private static Pattern ours(String address, String branch) {
    Matcher github = GITHUB.matcher(address);
    String host = Pattern.quote(address);
    String raw = "";
    if (github.matches()) {
      String name = Pattern.quote(github.group(1));
      host = "https?://(?:www\\.)?github\\.com/" + name;
      raw = "|https?://raw\\.githubusercontent\\.com/" + name + "(?:/refs/heads)?";
    }
    String kinds = "(?:/-)?/(?:blob|tree|raw|edit|blame)(?:/refs/heads)?";
    String branches = "/(?:" + Pattern.quote(branch) + "|main|master|HEAD)";
    return Pattern.compile(
        "(?i)(?:" + host + kinds + raw + ")" + branches + "(?=$|[/?#])/?(?<path>.*)");
  }
}
