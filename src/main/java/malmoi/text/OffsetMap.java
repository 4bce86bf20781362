package malmoi.text;

/**
 * Leads from offsets of an edited text back to those of the text that it was made from. Offsets
 * count UTF-16 units.
 */
public interface OffsetMap {
  /** Where the original of the character at {@code offset} begins. */
  int original(int offset);

  /** Where the original of a stretch that ends before {@code offset} ends. */
  int originalEnd(int offset);

  /** This map, when the text that it leads to was itself made by the edits of {@code earlier}. */
  default OffsetMap after(OffsetMap earlier) {
    OffsetMap later = this;
    return new OffsetMap() {
      @Override
      public int original(int offset) {
        return earlier.original(later.original(offset));
      }

      @Override
      public int originalEnd(int offset) {
        return earlier.originalEnd(later.originalEnd(offset));
      }
    };
  }
}
