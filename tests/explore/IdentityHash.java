/// Another number in each run: found out, since the same schedule leads to another end.

void main() {
  IO.println(System.identityHashCode(new Object()));
}

// Refused:
//   0: a schedule that led to an outcome does not lead there again
