package malmoi.publish;

/** How many files of a site were written, were already right, and were removed. */
public record Published(int written, int kept, int removed) {

  /** The files that the site has. */
  public int files() {
    return written + kept;
  }
}
