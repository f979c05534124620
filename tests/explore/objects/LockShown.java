import java.util.concurrent.locks.ReentrantLock;

/// Who holds a lock is in its text, beside an identity's number.

final ReentrantLock lock = new ReentrantLock();

void main() {
  IO.println("" + lock);
}

// Refused:
//   8: toString of a lock is not modelled
