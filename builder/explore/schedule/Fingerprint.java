package explore.schedule;

/// 64-bit hashes, of which a state's fingerprint is made.
///
/// 64 bits are enough: at the limit of 300,000 states two different ones share a fingerprint in one
/// exploration of 400 million, in a note's program of 1,000 states in one of 10^13. The tests run
/// every schedule one by one, without fingerprints, and compare.
public final class Fingerprint {
  private Fingerprint() {}

  /// Both, in this order (after Steele's SplitMix).
  public static long mix(long a, long b) {
    long h = (a ^ 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L + b;
    h ^= h >>> 31;
    h *= 0x94D049BB133111EBL;
    h ^= h >>> 29;
    h *= 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 32);
  }

  /// A thread's part of the fingerprint.
  static long ofThread(long keyHash, long past, int flags) {
    return mix(keyHash, mix(past, flags));
  }

  /// The hash of a text.
  public static long of(String text) {
    long h = 7;
    for (int i = 0; i < text.length(); i++) h = h * 0x100000001B3L ^ text.charAt(i);
    return mix(h, text.length());
  }
}
