package org.commended.installation;

/**
 * How the platform reaches its database: as the owner, and as the role that reads what is public.
 *
 * @param url begins with {@code jdbc:postgresql:}
 */
record Database(String url, String username, String password, String publishedUsername, String publishedPassword) {

    /** Never the passwords: records are printed into logs. */
    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
