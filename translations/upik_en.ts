<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CasePhotos</name>
    <message>
        <source>With the complaint, %1</source>
        <translation>With the complaint, %1</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: due %2</translation>
    </message>
    <message>
        <source>%1: paused, %2 left (%3)</source>
        <translation>%1: paused, %2 left (%3)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>SLA: %1</source>
        <translation>SLA: %1</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referred</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Kelurahan %1 · Kemantren %2</source>
        <translation>Kelurahan %1 · Kemantren %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Share complaints with the server at &lt;address&gt;.</source>
        <translation>Share complaints with the server at &lt;address&gt;.</translation>
    </message>
    <message>
        <source>Sign in there as &lt;name&gt;; the password is asked for, or read from UPIK_PASSWORD.</source>
        <translation>Sign in there as &lt;name&gt;; the password is asked for, or read from UPIK_PASSWORD.</translation>
    </message>
    <message>
        <source>is for the window of a profile</source>
        <translation>is for the window of a profile</translation>
    </message>
    <message>
        <source>belongs together with --server</source>
        <translation>belongs together with --server</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>row %1: %2</translation>
    </message>
    <message>
        <source>taken %1, already here %2, twice in the file %3, refused %4</source>
        <translation>taken %1, already here %2, twice in the file %3, refused %4</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>written %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>left out: the channel&apos;s number is that of row %1, but not the text or the place</source>
        <translation>left out: the channel&apos;s number is that of row %1, but not the text or the place</translation>
    </message>
    <message>
        <source>left out: the channel&apos;s number is that of %1, but not the text or the place</source>
        <translation>left out: the channel&apos;s number is that of %1, but not the text or the place</translation>
    </message>
    <message>
        <source>taken as a complaint of its own: it has the id of row %1, but says something else</source>
        <translation>taken as a complaint of its own: it has the id of row %1, but says something else</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1 (rows: %2)</translation>
    </message>
    <message>
        <source>nothing is made of these columns: </source>
        <translation>nothing is made of these columns: </translation>
    </message>
    <message>
        <source>Open the demonstration profile with sample complaints.</source>
        <translation>Open the demonstration profile with sample complaints.</translation>
    </message>
    <message>
        <source>Use the profile in &lt;dir&gt;.</source>
        <translation>Use the profile in &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Walk through the SOP and write pictures of every screen to &lt;dir&gt;.</source>
        <translation>Walk through the SOP and write pictures of every screen to &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Take in the complaints of &lt;file&gt; (CSV or JSON).</source>
        <translation>Take in the complaints of &lt;file&gt; (CSV or JSON).</translation>
    </message>
    <message>
        <source>Write all complaints with their events to &lt;file&gt; (JSON; - is standard output).</source>
        <translation>Write all complaints with their events to &lt;file&gt; (JSON; - is standard output).</translation>
    </message>
    <message>
        <source>Take a &lt;seat&gt;: agency_admin:AGENCY, field_officer:OFFICER, central_admin.</source>
        <translation>Take a &lt;seat&gt;: agency_admin:AGENCY, field_officer:OFFICER, central_admin.</translation>
    </message>
    <message>
        <source>Print a &lt;queue&gt; of the seat as JSON lines.</source>
        <translation>Print a &lt;queue&gt; of the seat as JSON lines.</translation>
    </message>
    <message>
        <source>Print the steps of the SOP as a Markdown table.</source>
        <translation>Print the steps of the SOP as a Markdown table.</translation>
    </message>
    <message>
        <source>Say what can be asked.</source>
        <translation>Say what can be asked.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Say which version this is.</translation>
    </message>
    <message>
        <source>UPIK Desk: complaints of Yogyakarta&apos;s residents, from intake to completion.</source>
        <translation>UPIK Desk: complaints of Yogyakarta&apos;s residents, from intake to completion.</translation>
    </message>
    <message>
        <source>needs a word after it</source>
        <translation>needs a word after it</translation>
    </message>
    <message>
        <source>one thing at a time</source>
        <translation>one thing at a time</translation>
    </message>
    <message>
        <source>is not an option</source>
        <translation>is not an option</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>The output cannot be written.</translation>
    </message>
    <message>
        <source>belongs together with --as</source>
        <translation>belongs together with --as</translation>
    </message>
    <message>
        <source>has a profile of its own</source>
        <translation>has a profile of its own</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Without one, --tour DIR writes a picture of every screen into DIR, and --help names what else can be asked.</source>
        <translation>There is no display to open a window on. Without one, --tour DIR writes a picture of every screen into DIR, and --help names what else can be asked.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>%1 min %2 s left</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Done in time</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>in time, %1 left</source>
        <translation>in time, %1 left</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>late by %1</translation>
    </message>
    <message>
        <source>Due %1 · ended %2 · %3</source>
        <translation>Due %1 · ended %2 · %3</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Ended %1 without a verdict: the complaint went another way</source>
        <translation>Ended %1 without a verdict: the complaint went another way</translation>
    </message>
    <message>
        <source>The deadline moves on · used %1 of %2</source>
        <translation>The deadline moves on · used %1 of %2</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Paused: %1</translation>
    </message>
    <message>
        <source>Paused since %1: %2</source>
        <translation>Paused since %1: %2</translation>
    </message>
    <message>
        <source>Due %1 · used %2 of %3</source>
        <translation>Due %1 · used %2 of %3</translation>
    </message>
    <message>
        <source>Due %1 · limit %2</source>
        <translation>Due %1 · limit %2</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>counted: %1</translation>
    </message>
    <message>
        <source>outside working hours, skipped</source>
        <translation>outside working hours, skipped</translation>
    </message>
    <message>
        <source>no working day, skipped</source>
        <translation>no working day, skipped</translation>
    </message>
    <message>
        <source>holiday, skipped: %1</source>
        <translation>holiday, skipped: %1</translation>
    </message>
    <message>
        <source>collective leave, skipped: %1</source>
        <translation>collective leave, skipped: %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>paused: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, round %2</translation>
    </message>
    <message>
        <source>Holidays of %1 have not been entered yet; the deadline may move.</source>
        <translation>Holidays of %1 have not been entered yet; the deadline may move.</translation>
    </message>
    <message>
        <source>From %1 on, %2: every hour counts.</source>
        <translation>From %1 on, %2: every hour counts.</translation>
    </message>
    <message>
        <source>From %1 on, %2 by the calendar &quot;%3&quot;.</source>
        <translation>From %1 on, %2 by the calendar &quot;%3&quot;.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Take in a complaint…</source>
        <translation>&amp;Take in a complaint…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Change role…</source>
        <translation>&amp;Change role…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>&amp;Undo the last step</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>&amp;Copy the number</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Remove all filters</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Next complaint</source>
        <translation>&amp;Next complaint</translation>
    </message>
    <message>
        <source>&amp;Previous complaint</source>
        <translation>&amp;Previous complaint</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>&amp;Larger letters</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>&amp;Smaller letters</translation>
    </message>
    <message>
        <source>&amp;Usual letters</source>
        <translation>&amp;Usual letters</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About UPIK Desk</source>
        <translation>&amp;About UPIK Desk</translation>
    </message>
    <message>
        <source>Syn&amp;chronisation…</source>
        <translation>Syn&amp;chronisation…</translation>
    </message>
    <message>
        <source>Not&amp;ices…</source>
        <translation>Not&amp;ices…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The SOP has no such step for the complaint as it stands. Look at its status and choose one of the steps offered.</source>
        <translation>The SOP has no such step for the complaint as it stands. Look at its status and choose one of the steps offered.</translation>
    </message>
    <message>
        <source>This step belongs to somebody else. Only whoever handles the complaint now can take it.</source>
        <translation>This step belongs to somebody else. Only whoever handles the complaint now can take it.</translation>
    </message>
    <message>
        <source>The central admin has decided who handles this complaint. It cannot be handed on again; write an internal note if that is wrong.</source>
        <translation>The central admin has decided who handles this complaint. It cannot be handed on again; write an internal note if that is wrong.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choose a reason.</translation>
    </message>
    <message>
        <source>Write the message that the reporter will read.</source>
        <translation>Write the message that the reporter will read.</translation>
    </message>
    <message>
        <source>Choose an officer who does not have the task yet.</source>
        <translation>Choose an officer who does not have the task yet.</translation>
    </message>
    <message>
        <source>Choose an agency.</source>
        <translation>Choose an agency.</translation>
    </message>
    <message>
        <source>The complaint is already with this agency. Choose another one.</source>
        <translation>The complaint is already with this agency. Choose another one.</translation>
    </message>
    <message>
        <source>Write a text here.</source>
        <translation>Write a text here.</translation>
    </message>
    <message>
        <source>Give the complaint a subject.</source>
        <translation>Give the complaint a subject.</translation>
    </message>
    <message>
        <source>Add at least one photo of the finished work.</source>
        <translation>Add at least one photo of the finished work.</translation>
    </message>
    <message>
        <source>Choose the body outside the city that takes the complaint.</source>
        <translation>Choose the body outside the city that takes the complaint.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choose a category.</translation>
    </message>
    <message>
        <source>Choose the complaint to merge into.</source>
        <translation>Choose the complaint to merge into.</translation>
    </message>
    <message>
        <source>A complaint cannot be merged into itself, nor into one that was merged or rejected. Choose another one.</source>
        <translation>A complaint cannot be merged into itself, nor into one that was merged or rejected. Choose another one.</translation>
    </message>
    <message>
        <source>This time has not come yet. Enter when it really happened.</source>
        <translation>This time has not come yet. Enter when it really happened.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it; the most that fits, in characters, stands in brackets.</source>
        <translation>The text is too long. Shorten it; the most that fits, in characters, stands in brackets.</translation>
    </message>
    <message>
        <source>A value is not known here. Choose one from the list.</source>
        <translation>A value is not known here. Choose one from the list.</translation>
    </message>
    <message>
        <source>Somebody else acted on this complaint meanwhile. What you typed is kept; look at the new state and try again.</source>
        <translation>Somebody else acted on this complaint meanwhile. What you typed is kept; look at the new state and try again.</translation>
    </message>
    <message>
        <source>This is no longer here, or not within your sight. Go back to the list.</source>
        <translation>This is no longer here, or not within your sight. Go back to the list.</translation>
    </message>
    <message>
        <source>It is too late to undo this. Take the step that corrects it instead.</source>
        <translation>It is too late to undo this. Take the step that corrects it instead.</translation>
    </message>
    <message>
        <source>The local data is busy at the moment. Nothing is lost; try again.</source>
        <translation>The local data is busy at the moment. Nothing is lost; try again.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; free some space and try again.</source>
        <translation>The disk is full. The last change was not saved; free some space and try again.</translation>
    </message>
    <message>
        <source>The disk does not answer properly. The local data may be unharmed; check the disk and its connection, then start again.</source>
        <translation>The disk does not answer properly. The local data may be unharmed; check the disk and its connection, then start again.</translation>
    </message>
    <message>
        <source>The local data is damaged. The damaged file was moved aside and what you typed was salvaged where possible.</source>
        <translation>The local data is damaged. The damaged file was moved aside and what you typed was salvaged where possible.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of UPIK Desk. Install that version to open it.</source>
        <translation>The local data was written by a newer version of UPIK Desk. Install that version to open it.</translation>
    </message>
    <message>
        <source>The local data could not be used. Nothing was changed; try again, then report the words in brackets.</source>
        <translation>The local data could not be used. Nothing was changed; try again, then report the words in brackets.</translation>
    </message>
    <message>
        <source>UPIK Desk is already open with this profile. Use that window, or wait until the command that works with it has ended.</source>
        <translation>UPIK Desk is already open with this profile. Use that window, or wait until the command that works with it has ended.</translation>
    </message>
    <message>
        <source>The key that protects reporters&apos; data cannot be read. Unlock the keyring and start again.</source>
        <translation>The key that protects reporters&apos; data cannot be read. Unlock the keyring and start again.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation>The file cannot be read. Check that it is there and that you may open it.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or see to it that this one can be written to.</source>
        <translation>The file cannot be written. Choose another folder, or see to it that this one can be written to.</translation>
    </message>
    <message>
        <source>The file is not in the expected form. Correct the place in brackets.</source>
        <translation>The file is not in the expected form. Correct the place in brackets.</translation>
    </message>
    <message>
        <source>The file is too large. Choose a smaller one.</source>
        <translation>The file is too large. Choose a smaller one.</translation>
    </message>
    <message>
        <source>This kind of file is not supported here. Save the photo as JPEG or PNG and add it again.</source>
        <translation>This kind of file is not supported here. Save the photo as JPEG or PNG and add it again.</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>lies in the future</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>is too long</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>is not known here</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>was not found</translation>
    </message>
    <message>
        <source>is not possible</source>
        <translation>is not possible</translation>
    </message>
    <message>
        <source>the store is busy</source>
        <translation>the store is busy</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the disk does not answer properly</source>
        <translation>the disk does not answer properly</translation>
    </message>
    <message>
        <source>the store is damaged</source>
        <translation>the store is damaged</translation>
    </message>
    <message>
        <source>the store is of a newer version</source>
        <translation>the store is of a newer version</translation>
    </message>
    <message>
        <source>the store failed</source>
        <translation>the store failed</translation>
    </message>
    <message>
        <source>the profile is open elsewhere</source>
        <translation>the profile is open elsewhere</translation>
    </message>
    <message>
        <source>the key cannot be read</source>
        <translation>the key cannot be read</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>cannot be written</translation>
    </message>
    <message>
        <source>is not in the expected form</source>
        <translation>is not in the expected form</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>is too large</translation>
    </message>
    <message>
        <source>is no photo we can take</source>
        <translation>is no photo we can take</translation>
    </message>
</context>
<context>
    <name>FileFault</name>
    <message>
        <source>no header</source>
        <translation>no header</translation>
    </message>
    <message>
        <source>no column for the text (isi)</source>
        <translation>no column for the text (isi)</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>no such column</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>a quote is not closed</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>not UTF-8</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>text after a closing quote</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>not UTF-8 text</translation>
    </message>
    <message>
        <source>text or a number is expected</source>
        <translation>text or a number is expected</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>a list is expected</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>text is expected</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true or false is expected</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>a number is expected</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>a whole number is expected</translation>
    </message>
    <message>
        <source>milliseconds are expected</source>
        <translation>milliseconds are expected</translation>
    </message>
    <message>
        <source>the file ends here</source>
        <translation>the file ends here</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>nested too deep</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>an object is expected</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>a name stands twice</translation>
    </message>
    <message>
        <source>a second name of one column</source>
        <translation>a second name of one column</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>half a character</translation>
    </message>
    <message>
        <source>something follows the list</source>
        <translation>something follows the list</translation>
    </message>
    <message>
        <source>something else than a file is there</source>
        <translation>something else than a file is there</translation>
    </message>
    <message>
        <source>there is no profile in this folder</source>
        <translation>there is no profile in this folder</translation>
    </message>
    <message>
        <source>no folder for pictures can be made here</source>
        <translation>no folder for pictures can be made here</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>others may read it</source>
        <translation>others may read it</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>not a key</translation>
    </message>
    <message>
        <source>the keychain holds another key</source>
        <translation>the keychain holds another key</translation>
    </message>
    <message>
        <source>the key is gone</source>
        <translation>the key is gone</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>no session bus</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>another key sealed this profile</source>
        <translation>another key sealed this profile</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>database is locked</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>database table is locked</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>database or disk is full</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disk I/O error</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>unable to open database file</translation>
    </message>
    <message>
        <source>access permission denied</source>
        <translation>access permission denied</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>attempt to write a readonly database</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>database disk image is malformed</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>file is not a database</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>you have no right to write it</source>
        <translation>you have no right to write it</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>All of Kemantren %1</source>
        <translation>All of Kemantren %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>on behalf of %1</source>
        <translation>on behalf of %1</translation>
    </message>
    <message>
        <source>written on the desk %1</source>
        <translation>written on the desk %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>not confidential</source>
        <translation>not confidential</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>Officer: %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>Agency: %1</translation>
    </message>
    <message>
        <source>Outside body: %1</source>
        <translation>Outside body: %1</translation>
    </message>
    <message>
        <source>Their number: %1</source>
        <translation>Their number: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Until: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Photos: %1</translation>
    </message>
    <message>
        <source>%1: in time</source>
        <translation>%1: in time</translation>
    </message>
    <message>
        <source>%1: late by %2</source>
        <translation>%1: late by %2</translation>
    </message>
</context>
<context>
    <name>InputFaults</name>
    <message>
        <source>Fill in or take out %1: the reporter would read it so.</source>
        <translation>Fill in or take out %1: the reporter would read it so.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>on time</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>Contact unusable</source>
        <translation>Contact unusable</translation>
    </message>
    <message>
        <source>Place outside the city</source>
        <translation>Place outside the city</translation>
    </message>
    <message>
        <source>No place given</source>
        <translation>No place given</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>Personal data in the text</translation>
    </message>
    <message>
        <source>waiting for the reporter</source>
        <translation>waiting for the reporter</translation>
    </message>
    <message>
        <source>with the central admin</source>
        <translation>with the central admin</translation>
    </message>
    <message>
        <source>the result is being checked</source>
        <translation>the result is being checked</translation>
    </message>
    <message>
        <source>Half a point given</source>
        <translation>Half a point given</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The store on this computer was damaged. It has been moved aside and a new one was made of what could still be read.</source>
        <translation>The store on this computer was damaged. It has been moved aside and a new one was made of what could still be read.</translation>
    </message>
    <message>
        <source>Complaints saved: %1. Drafts saved: %2. Steps brought back from the journal: %3.</source>
        <translation>Complaints saved: %1. Drafts saved: %2. Steps brought back from the journal: %3.</translation>
    </message>
    <message>
        <source>Not everything could be read. Compare the newest complaints with your channels.</source>
        <translation>Not everything could be read. Compare the newest complaints with your channels.</translation>
    </message>
    <message>
        <source>Complaints that lack their text, their reporter or a part of their history (%1): %2</source>
        <translation>Complaints that lack their text, their reporter or a part of their history (%1): %2</translation>
    </message>
    <message>
        <source>Drafts that can no longer be read: %1.</source>
        <translation>Drafts that can no longer be read: %1.</translation>
    </message>
    <message>
        <source>Steps of the journal that could not be brought back: %1.</source>
        <translation>Steps of the journal that could not be brought back: %1.</translation>
    </message>
    <message>
        <source>The last time, the program did not come to write everything into the store. Steps brought back from the journal: %1.</source>
        <translation>The last time, the program did not come to write everything into the store. Steps brought back from the journal: %1.</translation>
    </message>
    <message>
        <source>The damaged files are kept in %1</source>
        <translation>The damaged files are kept in %1</translation>
    </message>
    <message>
        <source>%1 was assigned to you.</source>
        <translation>%1 was assigned to you.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) assigned to you.</source>
        <translation>
            <numerusform>%n complaint assigned to you.</numerusform>
            <numerusform>%n complaints assigned to you.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline of %1 is near.</source>
        <translation>The deadline of %1 is near.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) near.</source>
        <translation>
            <numerusform>%n deadline near.</numerusform>
            <numerusform>%n deadlines near.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline of %1 has passed.</source>
        <translation>The deadline of %1 has passed.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) passed.</source>
        <translation>
            <numerusform>%n deadline passed.</numerusform>
            <numerusform>%n deadlines passed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came back to you.</source>
        <translation>%1 came back to you.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) came back to you.</source>
        <translation>
            <numerusform>%n complaint came back to you.</numerusform>
            <numerusform>%n complaints came back to you.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of %1 was not taken over; decide what becomes of it.</source>
        <translation>A change of %1 was not taken over; decide what becomes of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not taken over; decide what becomes of them.</source>
        <translation>
            <numerusform>%n change not taken over; decide what becomes of it.</numerusform>
            <numerusform>%n changes not taken over; decide what becomes of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send your changes.</source>
        <translation>
            <numerusform>Sign in again to send your changes.</numerusform>
            <numerusform>Sign in again to send your changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Work goes on through collective leave</source>
        <translation>Work goes on through collective leave</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Seasons with other hours</source>
        <translation>Seasons with other hours</translation>
    </message>
    <message>
        <source>Agencies with a calendar of their own</source>
        <translation>Agencies with a calendar of their own</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Name of the holiday</translation>
    </message>
    <message>
        <source>Collective leave (cuti bersama)</source>
        <translation>Collective leave (cuti bersama)</translation>
    </message>
    <message>
        <source>Fixed by decree; nothing moves it any more</source>
        <translation>Fixed by decree; nothing moves it any more</translation>
    </message>
    <message>
        <source>Five days (Perpres 21/2023)</source>
        <translation>Five days (Perpres 21/2023)</translation>
    </message>
    <message>
        <source>Pemda DIY (Pergub 40/2012)</source>
        <translation>Pemda DIY (Pergub 40/2012)</translation>
    </message>
    <message>
        <source>Every hour of every day</source>
        <translation>Every hour of every day</translation>
    </message>
    <message>
        <source>Ramadan (city, 2020)</source>
        <translation>Ramadan (city, 2020)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Only for the agency</source>
        <translation>Only for the agency</translation>
    </message>
    <message>
        <source>Only for the category</source>
        <translation>Only for the category</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Hours on the wall</source>
        <translation>Hours on the wall</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Limit (0: no clock)</source>
        <translation>Limit (0: no clock)</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>and minutes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Size of letters in points (9 to 20)</source>
        <translation>Size of letters in points (9 to 20)</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Rows of lists</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tight</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Loose</translation>
    </message>
    <message>
        <source>Single letters open steps (V verifies, …)</source>
        <translation>Single letters open steps (V verifies, …)</translation>
    </message>
    <message>
        <source>Open the next complaint after a step</source>
        <translation>Open the next complaint after a step</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Open tasks at a time</source>
        <translation>Open tasks at a time</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Only in these kemantren (none: everywhere)</source>
        <translation>Only in these kemantren (none: everywhere)</translation>
    </message>
    <message>
        <source>Name of the season</source>
        <translation>Name of the season</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>A rejection by an agency</source>
        <translation>A rejection by an agency</translation>
    </message>
    <message>
        <source>is reviewed by the central admin</source>
        <translation>is reviewed by the central admin</translation>
    </message>
    <message>
        <source>is final</source>
        <translation>is final</translation>
    </message>
    <message>
        <source>A task is received by</source>
        <translation>A task is received by</translation>
    </message>
    <message>
        <source>the officer</source>
        <translation>the officer</translation>
    </message>
    <message>
        <source>the agency admin</source>
        <translation>the agency admin</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>either of them</translation>
    </message>
    <message>
        <source>A completed task is checked by</source>
        <translation>A completed task is checked by</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>the central admin</source>
        <translation>the central admin</translation>
    </message>
    <message>
        <source>A completion needs a photo</source>
        <translation>A completion needs a photo</translation>
    </message>
    <message>
        <source>Clocks start when a complaint is entered, not when it was told</source>
        <translation>Clocks start when a complaint is entered, not when it was told</translation>
    </message>
    <message>
        <source>Count the working days of SP4N-LAPOR! too</source>
        <translation>Count the working days of SP4N-LAPOR! too</translation>
    </message>
    <message>
        <source>Transfers after which an agency may not ask for another</source>
        <translation>Transfers after which an agency may not ask for another</translation>
    </message>
    <message>
        <source>Seconds to undo a step (0 to 60)</source>
        <translation>Seconds to undo a step (0 to 60)</translation>
    </message>
    <message>
        <source>Reminder points in percent</source>
        <translation>Reminder points in percent</translation>
    </message>
    <message>
        <source>Reasons of a hold that pause the clock</source>
        <translation>Reasons of a hold that pause the clock</translation>
    </message>
    <message>
        <source>Time standards</source>
        <translation>Time standards</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>As written below</source>
        <translation>As written below</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Fill with</translation>
    </message>
    <message>
        <source>Pop-up and centre</source>
        <translation>Pop-up and centre</translation>
    </message>
    <message>
        <source>Centre only</source>
        <translation>Centre only</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>A complaint is assigned to me</source>
        <translation>A complaint is assigned to me</translation>
    </message>
    <message>
        <source>A deadline of mine is near</source>
        <translation>A deadline of mine is near</translation>
    </message>
    <message>
        <source>A deadline of mine has passed</source>
        <translation>A deadline of mine has passed</translation>
    </message>
    <message>
        <source>A complaint comes back to me</source>
        <translation>A complaint comes back to me</translation>
    </message>
    <message>
        <source>The server does not take a change of mine</source>
        <translation>The server does not take a change of mine</translation>
    </message>
    <message>
        <source>I have to sign in again</source>
        <translation>I have to sign in again</translation>
    </message>
</context>
<context>
    <name>Sop</name>
    <message>
        <source>Agency admin</source>
        <translation>Agency admin</translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation>Field officer</translation>
    </message>
    <message>
        <source>Central admin</source>
        <translation>the central admin</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>Waiting for verification</translation>
    </message>
    <message>
        <source>Waiting for the reporter</source>
        <translation>Waiting for the reporter</translation>
    </message>
    <message>
        <source>Under review by the central admin</source>
        <translation>Under review by the central admin</translation>
    </message>
    <message>
        <source>Accepted, to be assigned</source>
        <translation>Accepted, to be assigned</translation>
    </message>
    <message>
        <source>Waiting for the officer</source>
        <translation>Waiting for the officer</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Result to be checked</source>
        <translation>Result to be checked</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Referred outside the city</source>
        <translation>Referred outside the city</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Take in a complaint</translation>
    </message>
    <message>
        <source>took in the complaint</source>
        <translation>took in the complaint</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>accepted the complaint</source>
        <translation>accepted the complaint</translation>
    </message>
    <message>
        <source>Reject complaint</source>
        <translation>Reject complaint</translation>
    </message>
    <message>
        <source>rejected the complaint</source>
        <translation>rejected the complaint</translation>
    </message>
    <message>
        <source>Ask for more data</source>
        <translation>Ask for more data</translation>
    </message>
    <message>
        <source>asked the reporter for more data</source>
        <translation>asked the reporter for more data</translation>
    </message>
    <message>
        <source>Record the reporter&apos;s answer</source>
        <translation>Record the reporter&apos;s answer</translation>
    </message>
    <message>
        <source>recorded the reporter&apos;s answer</source>
        <translation>recorded the reporter&apos;s answer</translation>
    </message>
    <message>
        <source>Assign officer</source>
        <translation>Assign officer</translation>
    </message>
    <message>
        <source>assigned an officer</source>
        <translation>assigned an officer</translation>
    </message>
    <message>
        <source>Assign another officer</source>
        <translation>Assign another officer</translation>
    </message>
    <message>
        <source>assigned another officer</source>
        <translation>assigned another officer</translation>
    </message>
    <message>
        <source>Request transfer</source>
        <translation>Request transfer</translation>
    </message>
    <message>
        <source>requested a transfer</source>
        <translation>requested a transfer</translation>
    </message>
    <message>
        <source>Return for rework</source>
        <translation>Return for rework</translation>
    </message>
    <message>
        <source>returned the work for rework</source>
        <translation>returned the work for rework</translation>
    </message>
    <message>
        <source>Approve the result</source>
        <translation>Approve the result</translation>
    </message>
    <message>
        <source>approved the result</source>
        <translation>approved the result</translation>
    </message>
    <message>
        <source>Receive the task</source>
        <translation>Receive the task</translation>
    </message>
    <message>
        <source>received the task</source>
        <translation>received the task</translation>
    </message>
    <message>
        <source>Note progress</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>noted progress</source>
        <translation>noted progress</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>put the work on hold</source>
        <translation>put the work on hold</translation>
    </message>
    <message>
        <source>Resume work</source>
        <translation>Resume work</translation>
    </message>
    <message>
        <source>resumed the work</source>
        <translation>resumed the work</translation>
    </message>
    <message>
        <source>Return to the agency</source>
        <translation>Return to the agency</translation>
    </message>
    <message>
        <source>returned the task to the agency</source>
        <translation>returned the task to the agency</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>completed the work</source>
        <translation>completed the work</translation>
    </message>
    <message>
        <source>Transfer to another agency</source>
        <translation>Transfer to another agency</translation>
    </message>
    <message>
        <source>transferred the complaint</source>
        <translation>transferred the complaint</translation>
    </message>
    <message>
        <source>Send back to the agency</source>
        <translation>Send back to the agency</translation>
    </message>
    <message>
        <source>sent it back to the agency</source>
        <translation>sent it back to the agency</translation>
    </message>
    <message>
        <source>Refer outside the city</source>
        <translation>Refer outside the city</translation>
    </message>
    <message>
        <source>referred it outside the city</source>
        <translation>referred it outside the city</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Merge into another</translation>
    </message>
    <message>
        <source>merged it into another complaint</source>
        <translation>merged it into another complaint</translation>
    </message>
    <message>
        <source>Confirm the rejection</source>
        <translation>Confirm the rejection</translation>
    </message>
    <message>
        <source>confirmed the rejection</source>
        <translation>confirmed the rejection</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>reopened the complaint</source>
        <translation>reopened the complaint</translation>
    </message>
    <message>
        <source>Remind the agency</source>
        <translation>Remind the agency</translation>
    </message>
    <message>
        <source>reminded the agency</source>
        <translation>reminded the agency</translation>
    </message>
    <message>
        <source>Decide confidentiality</source>
        <translation>Decide confidentiality</translation>
    </message>
    <message>
        <source>decided on confidentiality</source>
        <translation>decided on confidentiality</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation>wrote an internal note</translation>
    </message>
    <message>
        <source>Message to the reporter</source>
        <translation>Message to the reporter</translation>
    </message>
    <message>
        <source>wrote to the reporter</source>
        <translation>wrote to the reporter</translation>
    </message>
    <message>
        <source>Correct the details</source>
        <translation>Correct the details</translation>
    </message>
    <message>
        <source>corrected the details</source>
        <translation>corrected the details</translation>
    </message>
    <message>
        <source>Show the reporter</source>
        <translation>Show the reporter</translation>
    </message>
    <message>
        <source>looked at the reporter&apos;s identity</source>
        <translation>looked at the reporter&apos;s identity</translation>
    </message>
    <message>
        <source>Show the confidential text</source>
        <translation>Show the confidential text</translation>
    </message>
    <message>
        <source>opened the confidential text</source>
        <translation>opened the confidential text</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>No complaint needs verification.</source>
        <translation>No complaint needs verification.</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>To assign</translation>
    </message>
    <message>
        <source>No complaint needs an officer.</source>
        <translation>No complaint needs an officer.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>No work is going on.</source>
        <translation>No work is going on.</translation>
    </message>
    <message>
        <source>Results to check</source>
        <translation>Results to check</translation>
    </message>
    <message>
        <source>No result waits for a check.</source>
        <translation>No result waits for a check.</translation>
    </message>
    <message>
        <source>Waiting for reporter</source>
        <translation>Waiting for reporter</translation>
    </message>
    <message>
        <source>No reporter owes an answer.</source>
        <translation>No reporter owes an answer.</translation>
    </message>
    <message>
        <source>With central admin</source>
        <translation>With central admin</translation>
    </message>
    <message>
        <source>The central admin is reviewing nothing of yours.</source>
        <translation>The central admin is reviewing nothing of yours.</translation>
    </message>
    <message>
        <source>Past deadline</source>
        <translation>Past deadline</translation>
    </message>
    <message>
        <source>Nothing is past its deadline.</source>
        <translation>Nothing is past its deadline.</translation>
    </message>
    <message>
        <source>Nothing has been completed yet.</source>
        <translation>Nothing has been completed yet.</translation>
    </message>
    <message>
        <source>Rejected or referred</source>
        <translation>Rejected or referred</translation>
    </message>
    <message>
        <source>Nothing has been rejected or referred.</source>
        <translation>Nothing has been rejected or referred.</translation>
    </message>
    <message>
        <source>Tasks to receive</source>
        <translation>Tasks to receive</translation>
    </message>
    <message>
        <source>No task waits to be received.</source>
        <translation>No task waits to be received.</translation>
    </message>
    <message>
        <source>You are working on nothing.</source>
        <translation>You are working on nothing.</translation>
    </message>
    <message>
        <source>Returned for rework</source>
        <translation>Returned for rework</translation>
    </message>
    <message>
        <source>Nothing has been returned to you.</source>
        <translation>Nothing has been returned to you.</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Nothing is on hold.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>No result is being checked.</source>
        <translation>No result is being checked.</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Done this week</translation>
    </message>
    <message>
        <source>Nothing completed this week yet.</source>
        <translation>Nothing completed this week yet.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>No rejection or transfer waits for you.</source>
        <translation>No rejection or transfer waits for you.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Nothing is about to pass its deadline.</source>
        <translation>Nothing is about to pass its deadline.</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Emergencies</translation>
    </message>
    <message>
        <source>No emergency is open.</source>
        <translation>No emergency is open.</translation>
    </message>
    <message>
        <source>Open with agencies</source>
        <translation>Open with agencies</translation>
    </message>
    <message>
        <source>No agency has an open complaint.</source>
        <translation>No agency has an open complaint.</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>All complaints</translation>
    </message>
    <message>
        <source>There is no complaint yet.</source>
        <translation>There is no complaint yet.</translation>
    </message>
    <message>
        <source>UPIK on JSS</source>
        <translation>UPIK on JSS</translation>
    </message>
    <message>
        <source>JSS number</source>
        <translation>JSS number</translation>
    </message>
    <message>
        <source>SP4N-LAPOR!</source>
        <translation>SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>Tracking ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Message number</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Link to the post</source>
        <translation>Link to the post</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Review by the central admin</source>
        <translation>Review by the central admin</translation>
    </message>
    <message>
        <source>Receipt by the officer</source>
        <translation>Receipt by the officer</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Whole complaint</source>
        <translation>Whole complaint</translation>
    </message>
    <message>
        <source>SP4N-LAPOR! verification</source>
        <translation>SP4N-LAPOR! verification</translation>
    </message>
    <message>
        <source>SP4N-LAPOR! follow-up</source>
        <translation>SP4N-LAPOR! follow-up</translation>
    </message>
    <message>
        <source>SP4N-LAPOR! completion</source>
        <translation>SP4N-LAPOR! completion</translation>
    </message>
</context>
<context>
    <name>SopTable</name>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>as the reason says</source>
        <translation>as the reason says</translation>
    </message>
    <message>
        <source>as the setting says</source>
        <translation>as the setting says</translation>
    </message>
    <message>
        <source>an officer is named</source>
        <translation>an officer is named</translation>
    </message>
    <message>
        <source>no officer is named</source>
        <translation>no officer is named</translation>
    </message>
    <message>
        <source>setting: the central admin reviews rejections</source>
        <translation>setting: the central admin reviews rejections</translation>
    </message>
    <message>
        <source>setting: the agency&apos;s rejection is final</source>
        <translation>setting: the agency&apos;s rejection is final</translation>
    </message>
    <message>
        <source>setting: officers receive</source>
        <translation>setting: officers receive</translation>
    </message>
    <message>
        <source>setting: the agency receives</source>
        <translation>setting: the agency receives</translation>
    </message>
    <message>
        <source>setting: results are not checked</source>
        <translation>setting: results are not checked</translation>
    </message>
    <message>
        <source>setting: results are checked</source>
        <translation>setting: results are checked</translation>
    </message>
    <message>
        <source>setting: the agency checks results</source>
        <translation>setting: the agency checks results</translation>
    </message>
    <message>
        <source>setting: the central admin checks results</source>
        <translation>setting: the central admin checks results</translation>
    </message>
    <message>
        <source>not transferred too often yet</source>
        <translation>not transferred too often yet</translation>
    </message>
    <message>
        <source>hours on the wall</source>
        <translation>hours on the wall</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>shown as</source>
        <translation>shown as</translation>
    </message>
    <message>
        <source>whose turn</source>
        <translation>whose turn</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>after the end too</source>
        <translation>after the end too</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>counted in</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message to the reporter</source>
        <translation>Message to the reporter</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>External body</source>
        <translation>External body</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Its number there</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Point on the map</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Syncing %1 of %2</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Everything is at the server.</source>
        <translation>Everything is at the server.</translation>
    </message>
    <message>
        <source>You can go on working; what you change is sent once there is a connection.</source>
        <translation>You can go on working; what you change is sent once there is a connection.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Data as of %1.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>It is tried again at %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % sent</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Waits for your decision about another change of this complaint</source>
        <translation>Waits for your decision about another change of this complaint</translation>
    </message>
    <message>
        <source>Kept on this computer, not tried yet</source>
        <translation>Kept on this computer, not tried yet</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) your decision.</source>
        <translation>
            <numerusform>%n change needs your decision.</numerusform>
            <numerusform>%n changes need your decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: %1.</source>
        <translation>Not sent yet: %1.</translation>
    </message>
</context>
<context>
    <name>SyncFault</name>
    <message>
        <source>There is no network. Go on working; it is tried again as soon as there is one.</source>
        <translation>There is no network. Go on working; it is tried again as soon as there is one.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and the network; your work is safe on this computer.</source>
        <translation>The server cannot be reached. Check its address and the network; your work is safe on this computer.</translation>
    </message>
    <message>
        <source>The server does not answer. It is tried again by itself; nothing is sent twice.</source>
        <translation>The server does not answer. It is tried again by itself; nothing is sent twice.</translation>
    </message>
    <message>
        <source>The connection broke off. It is tried again by itself; nothing is sent twice.</source>
        <translation>The connection broke off. It is tried again by itself; nothing is sent twice.</translation>
    </message>
    <message>
        <source>What answers there is not a UPIK server. Check the address, or sign in to the network of this place first.</source>
        <translation>What answers there is not a UPIK server. Check the address, or sign in to the network of this place first.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was sent. Tell whoever runs the server.</source>
        <translation>The server&apos;s certificate cannot be trusted, so nothing was sent. Tell whoever runs the server.</translation>
    </message>
    <message>
        <source>The server is busy or being maintained. It is tried again by itself.</source>
        <translation>The server is busy or being maintained. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The server had a fault of its own. It is tried again by itself; tell whoever runs it if this goes on.</source>
        <translation>The server had a fault of its own. It is tried again by itself; tell whoever runs it if this goes on.</translation>
    </message>
    <message>
        <source>The server has no room left. Your work waits on this computer; tell whoever runs the server.</source>
        <translation>The server has no room left. Your work waits on this computer; tell whoever runs the server.</translation>
    </message>
    <message>
        <source>This is not an address of a server. Enter it as upik.example.go.id.</source>
        <translation>This is not an address of a server. Enter it as upik.example.go.id.</translation>
    </message>
    <message>
        <source>Without encryption (http) only a server on this computer is used. Enter the address with https.</source>
        <translation>Without encryption (http) only a server on this computer is used. Enter the address with https.</translation>
    </message>
    <message>
        <source>User name and password do not go together. Try again, or ask the admin for a new password.</source>
        <translation>User name and password do not go together. Try again, or ask the admin for a new password.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes, then try again.</source>
        <translation>Too many tries. Wait a few minutes, then try again.</translation>
    </message>
    <message>
        <source>Your session has ended. Your changes are safe on this computer. Sign in again to send them.</source>
        <translation>Your session has ended. Your changes are safe on this computer. Sign in again to send them.</translation>
    </message>
    <message>
        <source>This computer was shut out from the server. What you typed is kept; ask the admin.</source>
        <translation>This computer was shut out from the server. What you typed is kept; ask the admin.</translation>
    </message>
    <message>
        <source>The data on this computer belong to another account. Start UPIK Desk with a profile of its own for this one.</source>
        <translation>The data on this computer belong to another account. Start UPIK Desk with a profile of its own for this one.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. You are signed in until the program ends.</source>
        <translation>The keyring of this computer is locked. You are signed in until the program ends.</translation>
    </message>
    <message>
        <source>This program is too old for the server. Install the new version; your changes are kept and sent then.</source>
        <translation>This program is too old for the server. Install the new version; your changes are kept and sent then.</translation>
    </message>
    <message>
        <source>The server is too old for this program. Tell whoever runs it; your changes are kept.</source>
        <translation>The server is too old for this program. Tell whoever runs it; your changes are kept.</translation>
    </message>
    <message>
        <source>Somebody else was first: the complaint has moved on. Compare, then decide what becomes of your change.</source>
        <translation>Somebody else was first: the complaint has moved on. Compare, then decide what becomes of your change.</translation>
    </message>
    <message>
        <source>Some fields were changed by somebody else meanwhile. The others were taken over.</source>
        <translation>Some fields were changed by somebody else meanwhile. The others were taken over.</translation>
    </message>
    <message>
        <source>A change before it was not taken. Decide about that one first.</source>
        <translation>A change before it was not taken. Decide about that one first.</translation>
    </message>
    <message>
        <source>You may no longer take this step. What you wrote is kept.</source>
        <translation>You may no longer take this step. What you wrote is kept.</translation>
    </message>
    <message>
        <source>The complaint has moved to another office. What you wrote is kept.</source>
        <translation>The complaint has moved to another office. What you wrote is kept.</translation>
    </message>
    <message>
        <source>The server found a fault in what was entered. Copy the text, and enter it anew.</source>
        <translation>The server found a fault in what was entered. Copy the text, and enter it anew.</translation>
    </message>
    <message>
        <source>The server does not know this step yet. It is sent by itself once the server does.</source>
        <translation>The server does not know this step yet. It is sent by itself once the server does.</translation>
    </message>
    <message>
        <source>The photo is too large for the server. Add a smaller one.</source>
        <translation>The photo is too large for the server. Add a smaller one.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind. Add the photo as JPEG or PNG.</source>
        <translation>The server does not take files of this kind. Add the photo as JPEG or PNG.</translation>
    </message>
    <message>
        <source>The file of the photo is no longer on this computer. Add it again.</source>
        <translation>The file of the photo is no longer on this computer. Add it again.</translation>
    </message>
    <message>
        <source>The photo was damaged on the way. It is sent again by itself.</source>
        <translation>The photo was damaged on the way. It is sent again by itself.</translation>
    </message>
    <message>
        <source>The local data could not be written. See to it that the disk has room.</source>
        <translation>The local data could not be written. See to it that the disk has room.</translation>
    </message>
    <message>
        <source>The server refused it for a reason this program does not know. What you wrote is kept.</source>
        <translation>The server refused it for a reason this program does not know. What you wrote is kept.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Late %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>SLA: ended</source>
        <translation>SLA: ended</translation>
    </message>
    <message>
        <source>SLA: paused, %1 left</source>
        <translation>SLA: paused, %1 left</translation>
    </message>
    <message>
        <source>SLA: late by %1</source>
        <translation>SLA: late by %1</translation>
    </message>
    <message>
        <source>SLA: %1 left, %2</source>
        <translation>SLA: %1 left, %2</translation>
    </message>
    <message>
        <source>newest end first</source>
        <translation>newest end first</translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>nearest deadline first</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>by number</translation>
    </message>
    <message>
        <source>by subject</source>
        <translation>by subject</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>by place</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>by category</translation>
    </message>
    <message>
        <source>by time of receipt</source>
        <translation>by time of receipt</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>by channel</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>by status</translation>
    </message>
    <message>
        <source>by officer</source>
        <translation>by officer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 a day with its date, %2 a time: for letters</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>&lt;1 min</source>
        <translation>&lt;1 min</translation>
    </message>
</context>
<context>
    <name>upik::ActionDialog</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Recorded on behalf of %1.</source>
        <translation>Recorded on behalf of %1.</translation>
    </message>
    <message>
        <source>%1 (%2) acted meanwhile: %3, %4.</source>
        <translation>%1 (%2) acted meanwhile: %3, %4.</translation>
    </message>
    <message>
        <source>%1 What you typed is kept; confirm again if it still holds.</source>
        <translation>%1 What you typed is kept; confirm again if it still holds.</translation>
    </message>
    <message>
        <source>%1 This step is no longer possible. What you typed is kept as a draft.</source>
        <translation>%1 This step is no longer possible. What you typed is kept as a draft.</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n second(s).</source>
        <translation>
            <numerusform>You can undo this for %n second.</numerusform>
            <numerusform>You can undo this for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upik::AssignDialog</name>
    <message>
        <source>Target &amp;visit</source>
        <translation>Target &amp;visit</translation>
    </message>
    <message>
        <source>Target visit</source>
        <translation>Target visit</translation>
    </message>
    <message>
        <source>&amp;Instructions to the officer</source>
        <translation>&amp;Instructions to the officer</translation>
    </message>
    <message>
        <source>For the officer, such as: bring a 6 m ladder</source>
        <translation>For the officer, such as: bring a 6 m ladder</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>This time has passed already.</translation>
    </message>
    <message>
        <source>This is after the deadline of %1.</source>
        <translation>This is after the deadline of %1.</translation>
    </message>
</context>
<context>
    <name>upik::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>upik::BellButton</name>
    <message numerus="yes">
        <source>%n notice(s) not read</source>
        <translation>
            <numerusform>%n notice not read</numerusform>
            <numerusform>%n notices not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: all read</source>
        <translation>Notices: all read</translation>
    </message>
</context>
<context>
    <name>upik::CalendarPage</name>
    <message>
        <source>Give this agency its own calendar</source>
        <translation>Give this agency its own calendar</translation>
    </message>
    <message>
        <source>Let the agency follow the city&apos;s calendar again</source>
        <translation>Let the agency follow the city&apos;s calendar again</translation>
    </message>
    <message>
        <source>The city</source>
        <translation>The city</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Choose the agency.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
</context>
<context>
    <name>upik::CaseFlow</name>
    <message>
        <source>%1: you %2.</source>
        <extracomment>%1 a complaint&apos;s number, %2 what was done: &quot;rejected it&quot;</extracomment>
        <translation>%1: you %2.</translation>
    </message>
    <message>
        <source>%1: you %2. Officer: %3.</source>
        <extracomment>%1 a complaint&apos;s number, %2 what was done: &quot;rejected it&quot;, %3 a name</extracomment>
        <translation>%1: you %2. Officer: %3.</translation>
    </message>
    <message>
        <source>%1: undone.</source>
        <translation>%1: undone.</translation>
    </message>
</context>
<context>
    <name>upik::CaseHead</name>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Emergency: make sure that 112 has been called.</source>
        <translation>Emergency: make sure that 112 has been called.</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Anonymous reporter</source>
        <translation>Anonymous reporter</translation>
    </message>
    <message>
        <source>Returned for rework</source>
        <translation>Returned for rework</translation>
    </message>
</context>
<context>
    <name>upik::CaseSyncBar</name>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
</context>
<context>
    <name>upik::ClockRow</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why this deadline: %1</source>
        <translation>Why this deadline: %1</translation>
    </message>
</context>
<context>
    <name>upik::Comparison</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What you wrote (%1)</source>
        <translation>What you wrote (%1)</translation>
    </message>
    <message>
        <source>There now (%1)</source>
        <translation>There now (%1)</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>There now</translation>
    </message>
    <message>
        <source>What you wrote beside what is there now</source>
        <translation>What you wrote beside what is there now</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>What you wrote</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n field(s) that are the &amp;same, too</source>
        <translation>
            <numerusform>Show the %n field that is the &amp;same, too</numerusform>
            <numerusform>Show the %n fields that are the &amp;same, too</numerusform>
        </translation>
    </message>
    <message>
        <source>(the same)</source>
        <translation>(the same)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>changed this complaint</source>
        <translation>changed this complaint</translation>
    </message>
    <message>
        <source>%1 %2, %3. Your change of %4 was not taken over; nothing of it is lost.</source>
        <translation>%1 %2, %3. Your change of %4 was not taken over; nothing of it is lost.</translation>
    </message>
</context>
<context>
    <name>upik::ComplaintPane</name>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Choose a complaint in the list to read it here.</source>
        <translation>Choose a complaint in the list to read it here.</translation>
    </message>
</context>
<context>
    <name>upik::ComplaintPicker</name>
    <message>
        <source>Number, title or place of the other complaint</source>
        <translation>Number, title or place of the other complaint</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <translation>Complaints found</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>None chosen yet.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
</context>
<context>
    <name>upik::CompleteDialog</name>
    <message>
        <source>Photos of the result</source>
        <translation>Photos of the result</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Internal &amp;note (not seen by the reporter)</translation>
    </message>
    <message>
        <source>Photos of the result (at least one)</source>
        <translation>Photos of the result (at least one)</translation>
    </message>
    <message>
        <source>Completed as of %1. Deadline: %2 (%3).</source>
        <translation>Completed as of %1. Deadline: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>upik::ConfidentialityDialog</name>
    <message>
        <source>&amp;Confidential: the text is shown only to whoever handles it</source>
        <translation>&amp;Confidential: the text is shown only to whoever handles it</translation>
    </message>
    <message>
        <source>&amp;Open: not confidential</source>
        <translation>&amp;Open: not confidential</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Reason (required)</translation>
    </message>
    <message>
        <source>It is confidential now.</source>
        <translation>It is confidential now.</translation>
    </message>
    <message>
        <source>It is not confidential now.</source>
        <translation>It is not confidential now.</translation>
    </message>
</context>
<context>
    <name>upik::CorrectDialog</name>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>&amp;Why it is corrected</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
</context>
<context>
    <name>upik::FactsEdit</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>Classi&amp;fication</source>
        <translation>Classi&amp;fication</translation>
    </message>
    <message>
        <source>&amp;Kelurahan</source>
        <translation>&amp;Kelurahan</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>&amp;Place in words</source>
        <translation>&amp;Place in words</translation>
    </message>
    <message>
        <source>Point on the map (&amp;GPS)</source>
        <translation>Point on the map (&amp;GPS)</translation>
    </message>
    <message>
        <source>-7.8014, 110.3647</source>
        <translation>-7.8014, 110.3647</translation>
    </message>
    <message>
        <source>Type a word: hole, lamp, rubbish…</source>
        <translation>Type a word: hole, lamp, rubbish…</translation>
    </message>
    <message>
        <source>Unknown, or outside the city</source>
        <translation>Unknown, or outside the city</translation>
    </message>
    <message>
        <source>Emergency: tell the reporter to call 112 now. The complaint goes before all others.</source>
        <translation>Emergency: tell the reporter to call 112 now. The complaint goes before all others.</translation>
    </message>
    <message>
        <source>This point lies outside the city. The complaint is kept and marked; it may have to be referred.</source>
        <translation>This point lies outside the city. The complaint is kept and marked; it may have to be referred.</translation>
    </message>
    <message>
        <source>Left empty: the first words of the text</source>
        <translation>Left empty: the first words of the text</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one from the list.</source>
        <translation>“%1” is not in the list. Choose one from the list.</translation>
    </message>
    <message>
        <source>“%1” is not a place on the map. Write latitude and longitude: -7.8014, 110.3647 or -7,8014; 110,3647.</source>
        <translation>“%1” is not a place on the map. Write latitude and longitude: -7.8014, 110.3647 or -7,8014; 110,3647.</translation>
    </message>
</context>
<context>
    <name>upik::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Visit planned</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Outside body</source>
        <translation>Outside body</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Open the complaint it was merged into</source>
        <translation>Open the complaint it was merged into</translation>
    </message>
</context>
<context>
    <name>upik::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filter by %1</translation>
    </message>
</context>
<context>
    <name>upik::FirstRunPage</name>
    <message>
        <source>UPIK Desk</source>
        <translation>UPIK Desk</translation>
    </message>
    <message>
        <source>Welcome to UPIK Desk</source>
        <translation>Welcome to UPIK Desk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>How do you want to work? You can change your mind later.</source>
        <translation>How do you want to work? You can change your mind later.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Connect to a server</translation>
    </message>
    <message>
        <source>Several desks share the complaints. You need the address of the server and an account; the work goes on without a network, too.</source>
        <translation>Several desks share the complaints. You need the address of the server and an account; the work goes on without a network, too.</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Try with sample data</translation>
    </message>
    <message>
        <source>Made-up complaints in a place of their own. Nothing of it reaches a server.</source>
        <translation>Made-up complaints in a place of their own. Nothing of it reaches a server.</translation>
    </message>
    <message>
        <source>An &amp;office of one</source>
        <translation>An &amp;office of one</translation>
    </message>
    <message>
        <source>This computer alone keeps all complaints. No server, no account.</source>
        <translation>This computer alone keeps all complaints. No server, no account.</translation>
    </message>
</context>
<context>
    <name>upik::FoldingText</name>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Show all %1 characters</translation>
    </message>
</context>
<context>
    <name>upik::FootBar</name>
    <message>
        <source>All work is kept on this computer.</source>
        <translation>All work is kept on this computer.</translation>
    </message>
</context>
<context>
    <name>upik::FormDialog</name>
    <message>
        <source>Open the ne&amp;xt complaint</source>
        <translation>Open the ne&amp;xt complaint</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc; what you typed is kept</source>
        <translation>Esc; what you typed is kept</translation>
    </message>
    <message>
        <source>What you typed earlier is back.</source>
        <translation>What you typed earlier is back.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>Empties the form and drops what was kept</source>
        <translation>Empties the form and drops what was kept</translation>
    </message>
</context>
<context>
    <name>upik::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>upik::HandoverDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>&amp;Proposed agency</source>
        <translation>&amp;Proposed agency</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Internal &amp;note</translation>
    </message>
    <message>
        <source>Photos of the place</source>
        <translation>Photos of the place</translation>
    </message>
    <message>
        <source>Whose task it is, if you know</source>
        <translation>Whose task it is, if you know</translation>
    </message>
    <message>
        <source>The task goes back to your agency, which assigns somebody else or asks for a transfer.</source>
        <translation>The task goes back to your agency, which assigns somebody else or asks for a transfer.</translation>
    </message>
    <message>
        <source>The central admin decides whether another agency takes it.</source>
        <translation>The central admin decides whether another agency takes it.</translation>
    </message>
</context>
<context>
    <name>upik::HistorySection</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>Which part of the history</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
</context>
<context>
    <name>upik::HoldDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>&amp;Expected end</source>
        <translation>&amp;Expected end</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Internal &amp;note (not seen by the reporter)</translation>
    </message>
    <message>
        <source>The work clock stops for this reason.</source>
        <translation>The work clock stops for this reason.</translation>
    </message>
    <message>
        <source>The work clock goes on for this reason.</source>
        <translation>The work clock goes on for this reason.</translation>
    </message>
</context>
<context>
    <name>upik::HolidaysEdit</name>
    <message>
        <source>Give the holiday a name.</source>
        <translation>Give the holiday a name.</translation>
    </message>
    <message>
        <source>Another holiday is on the same day.</source>
        <translation>Another holiday is on the same day.</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 complete</translation>
    </message>
    <message>
        <source>The holidays of %1 have not been entered; deadlines that reach into it are marked.</source>
        <translation>The holidays of %1 have not been entered; deadlines that reach into it are marked.</translation>
    </message>
    <message>
        <source>collective leave</source>
        <translation>collective leave</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>may still move</source>
        <translation>may still move</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Add a holiday</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>upik::ImportDialog</name>
    <message>
        <source>Import complaints</source>
        <translation>Import complaints</translation>
    </message>
    <message>
        <source>Complaints (*.csv *.json)</source>
        <translation>Complaints (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choose a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln complaint(s)</source>
        <translation>
            <numerusform>&amp;Take %Ln complaint</numerusform>
            <numerusform>&amp;Take %Ln complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV or JSON; nothing is taken before you say so.</source>
        <translation>CSV or JSON; nothing is taken before you say so.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Done. Refused rows can be mended in the file and imported again; nothing is taken twice.</source>
        <translation>Done. Refused rows can be mended in the file and imported again; nothing is taken twice.</translation>
    </message>
    <message>
        <source>Nothing is made of these columns: %1. In brackets, the rows that say something there.</source>
        <translation>Nothing is made of these columns: %1. In brackets, the rows that say something there.</translation>
    </message>
</context>
<context>
    <name>upik::ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>same as %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Will be taken</source>
        <translation>Will be taken</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Twice in the file</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>number of %1, but another text or place</source>
        <translation>number of %1, but another text or place</translation>
    </message>
    <message>
        <source>id of row %1, but a complaint of its own</source>
        <translation>id of row %1, but a complaint of its own</translation>
    </message>
</context>
<context>
    <name>upik::IntakeDialog</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>The reporter&apos;s &amp;words</source>
        <translation>The reporter&apos;s &amp;words</translation>
    </message>
    <message>
        <source>&amp;Read back to the caller and confirmed</source>
        <translation>&amp;Read back to the caller and confirmed</translation>
    </message>
    <message>
        <source>Agenc&amp;y that gets it</source>
        <translation>Agenc&amp;y that gets it</translation>
    </message>
    <message>
        <source>Confidenti&amp;al</source>
        <translation>Confidenti&amp;al</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Photos and documents</translation>
    </message>
    <message>
        <source>T&amp;ime of the call</source>
        <translation>T&amp;ime of the call</translation>
    </message>
    <message>
        <source>T&amp;ime of the first message</source>
        <translation>T&amp;ime of the first message</translation>
    </message>
    <message>
        <source>T&amp;ime the e-mail came</source>
        <translation>T&amp;ime the e-mail came</translation>
    </message>
    <message>
        <source>T&amp;ime of the post</source>
        <translation>T&amp;ime of the post</translation>
    </message>
    <message>
        <source>T&amp;ime the letter came</source>
        <translation>T&amp;ime the letter came</translation>
    </message>
    <message>
        <source>T&amp;ime of the visit</source>
        <translation>T&amp;ime of the visit</translation>
    </message>
    <message>
        <source>T&amp;ime it was submitted</source>
        <translation>T&amp;ime it was submitted</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>Entered now: %1 by %2</source>
        <translation>Entered now: %1 by %2</translation>
    </message>
    <message>
        <source>The caller&apos;s &amp;words</source>
        <translation>The caller&apos;s &amp;words</translation>
    </message>
    <message>
        <source>Read the text back to the caller, then tick this.</source>
        <translation>Read the text back to the caller, then tick this.</translation>
    </message>
</context>
<context>
    <name>upik::IntakeProposals</name>
    <message>
        <source>Category by the text: %1 (%2)</source>
        <translation>Category by the text: %1 (%2)</translation>
    </message>
    <message>
        <source>By the category “%1”.</source>
        <translation>By the category “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>upik::LimitsEdit</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Time standards</source>
        <translation>Time standards</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Add a standard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>every agency</source>
        <translation>every agency</translation>
    </message>
    <message>
        <source>every category</source>
        <translation>every category</translation>
    </message>
    <message>
        <source>Another row is for the same stage, agency and category.</source>
        <translation>Another row is for the same stage, agency and category.</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>no clock</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
</context>
<context>
    <name>upik::ListPane</name>
    <message>
        <source>Emergency? Call 112. It is faster than a complaint.</source>
        <translation>Emergency? Call 112. It is faster than a complaint.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new complaint(s) above</source>
        <translation>
            <numerusform>%Ln new complaint above</numerusform>
            <numerusform>%Ln new complaints above</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open but not in this list.</source>
        <translation>%1 is open but not in this list.</translation>
    </message>
</context>
<context>
    <name>upik::ListHead</name>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s)</source>
        <translation>
            <numerusform>%Ln complaint</numerusform>
            <numerusform>%Ln complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>newest number first</source>
        <translation>newest number first</translation>
    </message>
</context>
<context>
    <name>upik::NoticeBatch</name>
    <message>
        <source>UPIK Desk</source>
        <translation>UPIK Desk</translation>
    </message>
</context>
<context>
    <name>upik::NoticeCentre</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>There are no notices.</translation>
    </message>
    <message>
        <source>&amp;Open complaint</source>
        <translation>&amp;Open complaint</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Mark all as read</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Sign &amp;in…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decide…</translation>
    </message>
</context>
<context>
    <name>upik::NoticeModel</name>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, not read yet</translation>
    </message>
</context>
<context>
    <name>upik::NoticePage</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>upik::SameNotice</name>
    <message>
        <source>Perhaps the same:</source>
        <translation>Perhaps the same:</translation>
    </message>
</context>
<context>
    <name>upik::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Address of the &amp;server</source>
        <translation>Address of the &amp;server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>upik.example.go.id</source>
        <translation>upik.example.go.id</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>S&amp;ign in</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>The server of %1 answers (version %2).</source>
        <translation>The server of %1 answers (version %2).</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Sign in again to send and fetch changes. What you typed is safe on this computer.</source>
        <translation>Sign in again to send and fetch changes. What you typed is safe on this computer.</translation>
    </message>
    <message>
        <source>Your office gives you the address of its server, a user name and a password.</source>
        <translation>Your office gives you the address of its server, a user name and a password.</translation>
    </message>
</context>
<context>
    <name>upik::SyncBars</name>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>The clock of this computer differs by %1 from the server&apos;s. Deadlines go by the server&apos;s clock; set this one right.</source>
        <translation>The clock of this computer differs by %1 from the server&apos;s. Deadlines go by the server&apos;s clock; set this one right.</translation>
    </message>
    <message>
        <source>Fetching the complaints for the first time: %1 of %2.</source>
        <translation>Fetching the complaints for the first time: %1 of %2.</translation>
    </message>
    <message>
        <source>Fetching the complaints for the first time.</source>
        <translation>Fetching the complaints for the first time.</translation>
    </message>
    <message>
        <source>You can begin to work.</source>
        <translation>You can begin to work.</translation>
    </message>
    <message>
        <source>The first queue is there in a moment.</source>
        <translation>The first queue is there in a moment.</translation>
    </message>
</context>
<context>
    <name>upik::SyncCentre</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>S&amp;ync now</translation>
    </message>
    <message>
        <source>What is not at the server</source>
        <translation>What is not at the server</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Sign &amp;in…</translation>
    </message>
    <message>
        <source>Sign o&amp;ut…</source>
        <translation>Sign o&amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Waiting to be sent (%1)</source>
        <translation>&amp;Waiting to be sent (%1)</translation>
    </message>
    <message>
        <source>Con&amp;flicts (%1)</source>
        <translation>Con&amp;flicts (%1)</translation>
    </message>
    <message>
        <source>Fail&amp;ed (%1)</source>
        <translation>Fail&amp;ed (%1)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out from %1?</source>
        <translation>Sign out from %1?</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until somebody signs in again. What is not sent yet stays on this computer.</source>
        <translation>Nothing is sent or fetched until somebody signs in again. What is not sent yet stays on this computer.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
</context>
<context>
    <name>upik::SyncItemModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
</context>
<context>
    <name>upik::SyncListPage</name>
    <message>
        <source>Applied again; it is being sent.</source>
        <translation>Applied again; it is being sent.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>It is being sent.</translation>
    </message>
    <message>
        <source>Kept as an internal note.</source>
        <translation>Kept as an internal note.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard &quot;%1&quot; of %2?</source>
        <translation>Discard &quot;%1&quot; of %2?</translation>
    </message>
    <message>
        <source>It will not be sent. What you wrote stays in the bin of this computer for 30 days.</source>
        <translation>It will not be sent. What you wrote stays in the bin of this computer for 30 days.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Discarded; it stays in the bin for 30 days.</source>
        <translation>Discarded; it stays in the bin for 30 days.</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Text copied.</translation>
    </message>
    <message>
        <source>Apply a&amp;gain</source>
        <translation>Apply a&amp;gain</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Send &amp;now</translation>
    </message>
    <message>
        <source>&amp;Keep as internal note</source>
        <translation>&amp;Keep as internal note</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copy &amp;text</translation>
    </message>
    <message>
        <source>&amp;Open complaint</source>
        <translation>&amp;Open complaint</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Discard…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>There is no conflict.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nothing has failed.</translation>
    </message>
</context>
<context>
    <name>upik::WayOut</name>
    <message numerus="yes">
        <source>Nothing matches %Ln filter(s).</source>
        <translation>
            <numerusform>Nothing matches %Ln filter.</numerusform>
            <numerusform>Nothing matches %Ln filters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nothing was found for “%1”.</translation>
    </message>
    <message>
        <source>The search looks at numbers, reporters, places and texts of all complaints in your sight.</source>
        <translation>The search looks at numbers, reporters, places and texts of all complaints in your sight.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Next: %1 (%2)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Remove the filter “%1”</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Type at least two letters.</translation>
    </message>
</context>
<context>
    <name>upik::LookPage</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>upik::MainWindow</name>
    <message>
        <source>%1 copied.</source>
        <translation>%1 copied.</translation>
    </message>
    <message>
        <source>UPIK Desk</source>
        <translation>UPIK Desk</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>upik::MergeDialog</name>
    <message>
        <source>The other complaint goes on and this one ends with it.</source>
        <translation>The other complaint goes on and this one ends with it.</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Internal &amp;note (not seen by the reporter)</translation>
    </message>
</context>
<context>
    <name>upik::MessageDialog</name>
    <message>
        <source>The complaint waits for the answer; the verification clock stops.</source>
        <translation>The complaint waits for the answer; the verification clock stops.</translation>
    </message>
    <message>
        <source>The reporter reads this.</source>
        <translation>The reporter reads this.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Send message</translation>
    </message>
</context>
<context>
    <name>upik::MessageEdit</name>
    <message>
        <source>Tell the repo&amp;rter</source>
        <translation>Tell the repo&amp;rter</translation>
    </message>
    <message>
        <source>Templ&amp;ate</source>
        <translation>Templ&amp;ate</translation>
    </message>
    <message>
        <source>&amp;Message to the reporter</source>
        <translation>&amp;Message to the reporter</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>No template</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 of %2 characters</translation>
    </message>
</context>
<context>
    <name>upik::NoteDialog</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Internal &amp;note</translation>
    </message>
    <message>
        <source>The complaint goes back to verification and its clock goes on.</source>
        <translation>The complaint goes back to verification and its clock goes on.</translation>
    </message>
    <message>
        <source>The reporter&apos;s ans&amp;wer (required)</source>
        <translation>The reporter&apos;s ans&amp;wer (required)</translation>
    </message>
    <message>
        <source>The officer gets the task back and the work clock goes on.</source>
        <translation>The officer gets the task back and the work clock goes on.</translation>
    </message>
    <message>
        <source>&amp;What must be done again (required)</source>
        <translation>&amp;What must be done again (required)</translation>
    </message>
    <message>
        <source>With the receipt the work begins and its clock starts.</source>
        <translation>With the receipt the work begins and its clock starts.</translation>
    </message>
    <message>
        <source>&amp;What was done (required)</source>
        <translation>&amp;What was done (required)</translation>
    </message>
    <message>
        <source>The work goes on, and with it the clock if it was paused.</source>
        <translation>The work goes on, and with it the clock if it was paused.</translation>
    </message>
    <message>
        <source>The complaint becomes open again and new clocks start.</source>
        <translation>The complaint becomes open again and new clocks start.</translation>
    </message>
    <message>
        <source>&amp;Why it is reopened (required)</source>
        <translation>&amp;Why it is reopened (required)</translation>
    </message>
    <message>
        <source>The agency finds the reminder in the history.</source>
        <translation>The agency finds the reminder in the history.</translation>
    </message>
    <message>
        <source>&amp;Note to the agency</source>
        <translation>&amp;Note to the agency</translation>
    </message>
    <message>
        <source>Internal: only the offices read this, never the reporter.</source>
        <translation>Internal: only the offices read this, never the reporter.</translation>
    </message>
    <message>
        <source>Internal &amp;note (required)</source>
        <translation>Internal &amp;note (required)</translation>
    </message>
    <message>
        <source>Keep internal note</source>
        <translation>Keep internal note</translation>
    </message>
</context>
<context>
    <name>upik::OfficeDoors</name>
    <message>
        <source>Export all complaints</source>
        <translation>Export all complaints</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) written.</source>
        <translation>
            <numerusform>%Ln complaint written.</numerusform>
            <numerusform>%Ln complaints written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upik::OfficerModel</name>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>full: %1 open tasks</source>
        <translation>full: %1 open tasks</translation>
    </message>
    <message>
        <source>%1 open tasks</source>
        <translation>%1 open tasks</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <translation>%1, suggested</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>whole city</translation>
    </message>
</context>
<context>
    <name>upik::OfficerPicker</name>
    <message>
        <source>Search name, team, skill…</source>
        <translation>Search name, team, skill…</translation>
    </message>
    <message>
        <source>Search officers</source>
        <translation>Search officers</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Only this area</translation>
    </message>
    <message>
        <source>Only with room</source>
        <translation>Only with room</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>%1 is full: %2 of %3 tasks. Confirm once more to assign all the same.</source>
        <translation>%1 is full: %2 of %3 tasks. Confirm once more to assign all the same.</translation>
    </message>
    <message>
        <source>Only area %1</source>
        <translation>Only area %1</translation>
    </message>
    <message>
        <source>This agency has no active officers. Enter them in the settings.</source>
        <translation>This agency has no active officers. Enter them in the settings.</translation>
    </message>
    <message>
        <source>has the skill</source>
        <translation>has the skill</translation>
    </message>
    <message>
        <source>covers the area</source>
        <translation>covers the area</translation>
    </message>
    <message>
        <source>but is full</source>
        <translation>but is full</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>has room</translation>
    </message>
    <message>
        <source>Suggested: %1 (%2). Load as of %3.</source>
        <translation>Suggested: %1 (%2). Load as of %3.</translation>
    </message>
</context>
<context>
    <name>upik::OfficePage</name>
    <message>
        <source>Only the central admin changes this page. You can read it here.</source>
        <translation>Only the central admin changes this page. You can read it here.</translation>
    </message>
</context>
<context>
    <name>upik::OfficersPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Add an officer</translation>
    </message>
    <message>
        <source>Give the officer a name.</source>
        <translation>Give the officer a name.</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Choose the agency.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Only the central admin and the admin of an agency change officers. You can read them here.</source>
        <translation>Only the central admin and the admin of an agency change officers. You can read them here.</translation>
    </message>
</context>
<context>
    <name>upik::PhotoButton</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>This picture cannot be read.</translation>
    </message>
</context>
<context>
    <name>upik::PhotoSection</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>upik::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>A&amp;dd photos…</source>
        <translation>A&amp;dd photos…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>or drop them here, or paste</source>
        <translation>or drop them here, or paste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>A photo is still being read. Confirm again in a moment.</source>
        <translation>A photo is still being read. Confirm again in a moment.</translation>
    </message>
</context>
<context>
    <name>upik::PhotoViewer</name>
    <message>
        <source>Previous photo</source>
        <translation>Previous photo</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Next photo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Whole photo</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>This file is not a picture that can be shown; save it instead.</source>
        <translation>This file is not a picture that can be shown; save it instead.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>upik::PlaceSection</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>No address given</source>
        <translation>No address given</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Copy the coordinates</translation>
    </message>
    <message>
        <source>Kemantren %1</source>
        <translation>Kemantren %1</translation>
    </message>
    <message>
        <source>Kelurahan %1, Kemantren %2</source>
        <translation>Kelurahan %1, Kemantren %2</translation>
    </message>
</context>
<context>
    <name>upik::QueueList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (slice: also counted in other queues)</source>
        <translation>%1 (slice: also counted in other queues)</translation>
    </message>
</context>
<context>
    <name>upik::QueueMenu</name>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Queues</translation>
    </message>
</context>
<context>
    <name>upik::QueueNavigation</name>
    <message>
        <source>QUEUES</source>
        <translation>QUEUES</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
</context>
<context>
    <name>upik::QueueView</name>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
</context>
<context>
    <name>upik::QuoteBox</name>
    <message>
        <source>Message to the reporter</source>
        <translation>Message to the reporter</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
</context>
<context>
    <name>upik::ReferDialog</name>
    <message>
        <source>&amp;Outside body (required)</source>
        <translation>&amp;Outside body (required)</translation>
    </message>
    <message>
        <source>N&amp;umber there, once known</source>
        <translation>N&amp;umber there, once known</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Internal &amp;note (not seen by the reporter)</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
</context>
<context>
    <name>upik::RejectDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Proposed agency</source>
        <translation>Proposed agency</translation>
    </message>
    <message>
        <source>Proposed outside body</source>
        <translation>Proposed outside body</translation>
    </message>
    <message>
        <source>The reporter can complete it: ask instead. The complaint stays open and its clock pauses.</source>
        <translation>The reporter can complete it: ask instead. The complaint stays open and its clock pauses.</translation>
    </message>
    <message>
        <source>As&amp;k the reporter instead</source>
        <translation>As&amp;k the reporter instead</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Internal &amp;note (not seen by the reporter)</translation>
    </message>
    <message>
        <source>Choose the complaint that this one repeats.</source>
        <translation>Choose the complaint that this one repeats.</translation>
    </message>
    <message>
        <source>Whose task it is, if you know</source>
        <translation>Whose task it is, if you know</translation>
    </message>
    <message>
        <source>The central admin reviews the rejection. The reporter reads the reason and message below once it is confirmed.</source>
        <translation>The central admin reviews the rejection. The reporter reads the reason and message below once it is confirmed.</translation>
    </message>
    <message>
        <source>The reporter reads the reason and message below.</source>
        <translation>The reporter reads the reason and message below.</translation>
    </message>
</context>
<context>
    <name>upik::ReporterEdit</name>
    <message>
        <source>An&amp;onymous: the identity is hidden from the agency</source>
        <translation>An&amp;onymous: the identity is hidden from the agency</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>Telep&amp;hone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Identity num&amp;ber (NIK)</source>
        <translation>Identity num&amp;ber (NIK)</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Addre&amp;ss</translation>
    </message>
    <message>
        <source>Caller&apos;s telep&amp;hone</source>
        <translation>Caller&apos;s telep&amp;hone</translation>
    </message>
    <message>
        <source>Number that wrote (p&amp;hone)</source>
        <translation>Number that wrote (p&amp;hone)</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s address</source>
        <translation>S&amp;ender&apos;s address</translation>
    </message>
    <message>
        <source>Account o&amp;n the platform</source>
        <translation>Account o&amp;n the platform</translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation>This does not look like a telephone number.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>This does not look like an e-mail address.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits.</source>
        <translation>A NIK has 16 digits.</translation>
    </message>
</context>
<context>
    <name>upik::ReporterSection</name>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message numerus="yes">
        <source>%n other complaint(s) of the same reporter</source>
        <translation>
            <numerusform>%n other complaint of the same reporter</numerusform>
            <numerusform>%n other complaints of the same reporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Show…</translation>
    </message>
    <message>
        <source>Show who the reporter is</source>
        <translation>Show who the reporter is</translation>
    </message>
    <message>
        <source>Each look is logged with its reason</source>
        <translation>Each look is logged with its reason</translation>
    </message>
</context>
<context>
    <name>upik::RevealDialog</name>
    <message>
        <source>&amp;Reason for looking (required)</source>
        <translation>&amp;Reason for looking (required)</translation>
    </message>
    <message>
        <source>Show the reporter of %1</source>
        <translation>Show the reporter of %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show the reporter</source>
        <translation>Show the reporter</translation>
    </message>
    <message>
        <source>The reporter asked to stay anonymous. This look is logged with your name and reason.</source>
        <translation>The reporter asked to stay anonymous. This look is logged with your name and reason.</translation>
    </message>
    <message>
        <source>This look is logged with your name and reason.</source>
        <translation>This look is logged with your name and reason.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>NIK: %1</source>
        <translation>NIK: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>The reporter gave nothing about himself or herself.</source>
        <translation>The reporter gave nothing about himself or herself.</translation>
    </message>
</context>
<context>
    <name>upik::ReviewDialog</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>&amp;Transfer to another agency</source>
        <translation>&amp;Transfer to another agency</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>A&amp;gency</translation>
    </message>
    <message>
        <source>&amp;Send back: the agency must take it</source>
        <translation>&amp;Send back: the agency must take it</translation>
    </message>
    <message>
        <source>&amp;Close as rejected</source>
        <translation>&amp;Close as rejected</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>&amp;Note to the agency</source>
        <translation>&amp;Note to the agency</translation>
    </message>
    <message>
        <source>Other ways:</source>
        <translation>Other ways:</translation>
    </message>
    <message>
        <source>Re&amp;fer outside the city…</source>
        <translation>Re&amp;fer outside the city…</translation>
    </message>
    <message>
        <source>Merge &amp;into another…</source>
        <translation>Merge &amp;into another…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>%1 (%2) %3, %4</source>
        <translation>%1 (%2) %3, %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Proposed agency: %1</source>
        <translation>Proposed agency: %1</translation>
    </message>
    <message>
        <source>Message for the reporter: %1</source>
        <translation>Message for the reporter: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>upik::SaveBar</name>
    <message numerus="yes">
        <source>%Ln open complaint(s) will get another deadline.</source>
        <translation>
            <numerusform>%Ln open complaint will get another deadline.</numerusform>
            <numerusform>%Ln open complaints will get another deadline.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Save all the same</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>upik::SearchBox</name>
    <message>
        <source>Search number, reporter, place, text… (Ctrl+F)</source>
        <translation>Search number, reporter, place, text… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search complaints</source>
        <translation>Search complaints</translation>
    </message>
</context>
<context>
    <name>upik::SeasonsEdit</name>
    <message>
        <source>Give the season a name.</source>
        <translation>Give the season a name.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Seasons</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>Add a season</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>upik::SeatButton</name>
    <message>
        <source>Change role: %1</source>
        <translation>Change role: %1</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>upik::SeatDialog</name>
    <message>
        <source>Who sits at the desk</source>
        <translation>Who sits at the desk</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Agency</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Officer</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>&amp;Take this seat</source>
        <translation>&amp;Take this seat</translation>
    </message>
    <message>
        <source>Choose an agency.</source>
        <translation>Choose an agency.</translation>
    </message>
    <message>
        <source>Enter your name. It stands beside every step you take.</source>
        <translation>Enter your name. It stands beside every step you take.</translation>
    </message>
    <message>
        <source>This agency has no officer yet. Its admin enters them in the settings.</source>
        <translation>This agency has no officer yet. Its admin enters them in the settings.</translation>
    </message>
</context>
<context>
    <name>upik::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Not saved yet: %1.</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Save and close</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Close without saving</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>upik::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>upik::SimilarSection</name>
    <message>
        <source>Similar complaints</source>
        <translation>Similar complaints</translation>
    </message>
</context>
<context>
    <name>upik::SlaBar</name>
    <message>
        <source>%1 % of the time used</source>
        <extracomment>how much of a time limit is used</extracomment>
        <translation>%1 % of the time used</translation>
    </message>
</context>
<context>
    <name>upik::SlaPanel</name>
    <message numerus="yes">
        <source>Earlier rounds: %n clock(s)</source>
        <translation>
            <numerusform>Earlier rounds: %n clock</numerusform>
            <numerusform>Earlier rounds: %n clocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upik::SopPage</name>
    <message>
        <source>Write up to three whole numbers from 1 to 100, the smaller first: 50, 80, 100.</source>
        <translation>Write up to three whole numbers from 1 to 100, the smaller first: 50, 80, 100.</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
</context>
<context>
    <name>upik::SortMenu</name>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Sort b&amp;y</translation>
    </message>
    <message>
        <source>The other way &amp;round</source>
        <translation>The other way &amp;round</translation>
    </message>
</context>
<context>
    <name>upik::StepBar</name>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
</context>
<context>
    <name>upik::TextRevealDialog</name>
    <message>
        <source>Show the confidential text of %1</source>
        <translation>Show the confidential text of %1</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>The text is confidential. This look is logged with your name and reason.</source>
        <translation>The text is confidential. This look is logged with your name and reason.</translation>
    </message>
</context>
<context>
    <name>upik::TextSection</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Confidential: text, photos and notes are opened only for a reason, which is logged.</source>
        <translation>Confidential: text, photos and notes are opened only for a reason, which is logged.</translation>
    </message>
    <message>
        <source>Show the text…</source>
        <translation>Show the text…</translation>
    </message>
    <message>
        <source>Each look is logged with its reason</source>
        <translation>Each look is logged with its reason</translation>
    </message>
</context>
<context>
    <name>upik::Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>upik::VerifyDialog</name>
    <message>
        <source>Deadlines after the verification</source>
        <translation>Deadlines after the verification</translation>
    </message>
    <message>
        <source>Similar complaints</source>
        <translation>Similar complaints</translation>
    </message>
    <message>
        <source>Assign an &amp;officer at once</source>
        <translation>Assign an &amp;officer at once</translation>
    </message>
    <message>
        <source>&amp;Instructions to the officer</source>
        <translation>&amp;Instructions to the officer</translation>
    </message>
    <message>
        <source>The text seems to hold personal data (a NIK or a telephone number). Do not repeat it in messages.</source>
        <translation>The text seems to hold personal data (a NIK or a telephone number). Do not repeat it in messages.</translation>
    </message>
    <message>
        <source>%1: until %2 (%3)</source>
        <translation>%1: until %2 (%3)</translation>
    </message>
</context>
<context>
    <name>upik::ViewChoices</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;As the system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Density</translation>
    </message>
    <message>
        <source>&amp;Tight</source>
        <translation>&amp;Tight</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Loose</source>
        <translation>&amp;Loose</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Open the next complaint by itself</source>
        <translation>&amp;Open the next complaint by itself</translation>
    </message>
    <message>
        <source>Single letters are &amp;keys</source>
        <translation>Single letters are &amp;keys</translation>
    </message>
</context>
<context>
    <name>upik::WeekHoursEdit</name>
    <message>
        <source>Write the hours as 07.30–12.00, 13.00–16.00, or leave it empty.</source>
        <translation>Write the hours as 07.30–12.00, 13.00–16.00, or leave it empty.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
</context>
<context>
    <name>upik::WindowMenus</name>
    <message>
        <source>About UPIK Desk</source>
        <translation>About UPIK Desk</translation>
    </message>
    <message>
        <source>UPIK Desk %1</source>
        <translation>UPIK Desk %1</translation>
    </message>
    <message>
        <source>Handling of residents&apos; complaints by the SOP of UPIK on Jogja Smart Service. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Handling of residents&apos; complaints by the SOP of UPIK on Jogja Smart Service. Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Complaint</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
</TS>
