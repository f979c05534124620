//SOURCES deep/*.java
//FILES deep/nested.txt
//JAVA_OPTIONS -Dnested.option=yes
//NEEDS cores>=1
class NestedMiddle {
    static String say() {
        return NestedLeaf.say() + ", named by the middle";
    }
}
