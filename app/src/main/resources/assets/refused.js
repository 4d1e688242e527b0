// After a refusal the summary of what is wrong is where reading goes on. Without this the page begins at its top, where it stands.
document.querySelector(".error-summary")?.focus();
