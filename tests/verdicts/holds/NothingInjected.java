// Rule: class and package are what jbang would show.
void main() {
    IO.println(getClass().getName() + " in ["
        + getClass().getPackageName() + "]");
}

// Output:
//   NothingInjected in []
