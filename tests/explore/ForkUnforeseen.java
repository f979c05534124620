/// A task by its own `exec` is none that we know.
void main() {
  new Own().fork();
}

static class Own extends ForkJoinTask<Integer> {
  public Integer getRawResult() {
    return 1;
  }

  protected void setRawResult(Integer value) {}

  protected boolean exec() {
    return true;
  }
}

// Refused:
//   6: ForkJoinTask.this constructor is not modelled
