export type { Bytes } from './bytes.ts';
export type { Letter, LetterDraft, LetterFeeling, LetterItem, NewLetterItem } from './letter.ts';
export { letterFeelings, letterFileName, letterLimits, newLetter } from './letter.ts';
export type { Opened, Sealed } from './seal.ts';
export { createSealing, openLetter, sealLetter } from './sealing.ts';
export type { Sealing } from './sealing.ts';
export type { WordsChecked } from './words.ts';
export { checkWords, drawWords } from './words.ts';
export type {
	LetterClosed,
	MadeLetter,
	Prepared,
	Receiver,
	SealedRoad,
	Telling
} from './receiver.ts';
export { receiverOf, somebody } from './receiver.ts';
export type { LetterShown } from './letter-words.ts';
export { standingInWords, standingOfThing } from './letter-words.ts';
export type { OpenedFile, SealedFile } from './sealed-file.ts';
export { bytesOfFile } from './letter-file.ts';
export { qrPartLimits, splitIntoParts } from './qr-parts.ts';
export { relayAt, relayTimes } from './relay-client.ts';
export type { ClaimedLetter, LetterState, RelayClient, Told } from './relay-client.ts';
export { newMailbox, newRelayId } from './relay-mailbox.ts';
export type { Mailbox, MailboxReader, MailboxWriter } from './relay-mailbox.ts';
export { newOutgoing, type Outgoing, type OutgoingState } from './outgoing.ts';
export type { Answer, Forgot } from './letter.ts';
export type { Card, CardRead, CardReader, Decision, NoCard, ReaderRole, Weekday } from './card.ts';
export { cardAt, cardLimits, decisions, isCardName, weekdays } from './card.ts';
export { cardToLink, cardToText, readCardText } from './card-text.ts';
export { pictureCount, pictureKinds, picturesOfCard } from './card-pictures.ts';
export type { AttestationChecked, Organisation } from './attestation.ts';
export { checkAttestation } from './attestation.ts';
export type { Meets, NewPerson, NoLetter } from './circle.ts';
export type { MetCard } from './met-card.ts';
export { cardOf, comparedWith, maxPeople, meetCard, newPerson, renewPerson } from './circle.ts';
export { readableDays, usualUntil, whyNoLetter } from './circle.ts';
export type { AdultLine, ChildLine, DeviceKey, Meeting, OwnCard, Person } from './line-records.ts';
export { parseAdultLine, parseChildLine, parseOwnKey, parsePerson } from './line-records.ts';
export type { ReplyProblem } from './reply.ts';
export { checkAnswer, countWords, youngReaderWords } from './reply.ts';
export { letterInCode, letterToCode } from './letter-code.ts';
export type { CardDetails } from './own-cards.ts';
export type { ChildMaking, OpenedByChild, ReplyPlace, WrittenToPerson } from './child-letters.ts';
export type { AdultDesk, KnownBy, OpenedByAdult, OpenedWithWords } from './adult-letters.ts';
export type { AdultMaking, WrittenToChild } from './adult-replies.ts';
export type { NotOpened } from './open-envelope.ts';
export type { Destination } from './destination.ts';
export type { LinkRead, LinkShare, NotBehindLink } from './link-address.ts';
export { linkDays, newLink, notBehindLink, readLink, spokenWordCount } from './link-address.ts';
export type { OpenedLink, ToLink } from './link-share.ts';
export { loadAdultPost, loadChildPost } from './posts.ts';
export { loadTalking, type Talking } from './talking.ts';
export type { ChildPost, ChildPostSettings } from './child-post.svelte.ts';
export type { AnswerTaken, TakenIn } from './answers-in.ts';
export type { PersonAdded } from './child-circle.ts';
export type { MailroomPort } from './child-desk.ts';
export type { AnswerHere, ForgetAsked, TakenBack } from './letter-after.ts';
export type { Addressee, LetterToWrite, LetterWritten, Preview } from './letter-writing.ts';
export { answerWorkingDays, isLate, workingDaysBetween } from './working-days.ts';
export type { Keeping, KeptEdit, KeptRecord, Porch } from './keeping.ts';
export type { KeptAnswer, LetterStanding, Response, Road, SentLetter } from './sent-letter.ts';
export { roads, standingOf } from './sent-letter.ts';
export type { CameBy, GivenAnswer, ReceivedLetter } from './received-letter.ts';
export type { Arrived, OwnBox } from './own-box.ts';
export { Mailroom, type MailroomSettings } from './mailroom.svelte.ts';
export type { BoxTrouble } from './inbox.ts';
export { keepInTouch } from './keep-in-touch.ts';
export { clientOfRelay, ownRelay } from './relay-of-host.ts';
export { personKinds, type PersonKind } from './person-kinds.ts';
export type { AdultPost, AdultPostSettings, Given } from './adult-post.svelte.ts';
export type { CardMade, CardOnDesk, NotMade } from './adult-cards.ts';
export type { NotTaken, RefusedLetter, Taken } from './adult-taking.svelte.ts';
export type { NotGiven, Reply, WayBack } from './giving-back.ts';
export type { Kept, NotKept } from './kept-desk.svelte.ts';
export type { MailPort } from './mail-port.ts';
export type { Deed, LogChecked, LogLine, OpeningLog } from './opening-log.ts';
export type { ExportedLetter, ExportWords } from './export-letter.ts';
