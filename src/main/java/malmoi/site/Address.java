package malmoi.site;

import java.net.URI;
import java.util.Optional;
import malmoi.report.Place;
import malmoi.text.WebAddress;

/**
 * Where the site and its notes are published.
 *
 * @param url of the site's root, ending in {@code /}
 * @param repository web address of the notes' repository, without a final {@code /}
 * @param branch of the repository that holds the notes
 */
public record Address(Optional<String> url, Optional<String> repository, String branch) {

  /** Neither a site's address nor a repository is known. */
  public static final Address UNKNOWN = new Address(Optional.empty(), Optional.empty(), "main");

  /** The absolute address of a file of the site, percent-encoded. */
  public Optional<String> of(String path) {
    return url.map(root -> root + WebAddress.encoded(path));
  }

  /** The path of {@link #url()} on its server, from {@code /} to {@code /}. */
  public String path() {
    return url.map(root -> URI.create(root).getRawPath()).orElse("/");
  }

  /** The page that shows the place in the repository. */
  public Optional<String> sourceOf(Place place) {
    String line = place.isWholeFile() ? "" : "#L" + place.line();
    return repository.map(
        address -> address + "/blob/" + branch + "/" + WebAddress.encoded(place.file()) + line);
  }

  /** The form of a new issue in the repository, filled in. */
  public Optional<String> issueOf(String title, String body) {
    return repository.map(
        address ->
            address
                + "/issues/new?title="
                + WebAddress.encodedValue(title)
                + "&body="
                + WebAddress.encodedValue(body));
  }

  /** The page that edits the place's file in the repository. */
  public Optional<String> editorOf(Place place) {
    return repository.map(
        address -> address + "/edit/" + branch + "/" + WebAddress.encoded(place.file()));
  }
}
