// Rule: a package is kept.
package demo.inner;

public class InPackage {
    public static void main(String[] args) {
        IO.println(InPackage.class.getName());
    }
}

// Output:
//   demo.inner.InPackage
