// What the bench compares with: an extension with no script in any page.
