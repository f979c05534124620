/// The class of what stands in for the JDK's is another.

void main() {
  IO.println(Executors.newSingleThreadExecutor().getClass().getSimpleName());
}

// Refused:
//   4: the class of a DelegatedExecutorService is not modelled
