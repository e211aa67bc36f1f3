package vn.dossierledger.api.rejection;

/** A reason to refuse a command, as a value; the compiler lists them all. */
public sealed interface Rejection
        permits AlreadyDecided,
                AttachmentUnknown,
                AuthorityUnknown,
                ChannelNotOffered,
                ComponentRepeated,
                ComponentsMissing,
                ComponentsUnknown,
                ConcurrentChange,
                DeadlineNotMissed,
                DepartmentUnknown,
                DigitalSignatureRequired,
                DossierUnknown,
                FeeAlreadyRequested,
                FeeNotInSchedule,
                FeeNotSettled,
                FileShared,
                IdempotencyKeyReused,
                LevelNotOffered,
                NeverForIncompleteness,
                NoFeeDue,
                NotComplete,
                NotDispatched,
                NotInState,
                NotSigned,
                NotYourAuthority,
                NotYourDepartment,
                NotYourRole,
                OnlineNeedsLevelThree,
                OriginalsNotChecked,
                PaymentAmountDiffers,
                PaymentMethodNotAllowed,
                PaymentReferenceUsed,
                ProcedureUnknown,
                ProofMissing,
                ProposalIsARefusal,
                ReasonMissing,
                ReceiptInTheFuture,
                RefundExceedsPayment,
                RefundNotDue,
                RefundNotOffered,
                ResultPreferenceMissing,
                RetroactiveRule,
                ReturnChannelNotAllowed,
                RuleInvalid,
                SignerIsTheDrafter,
                SupplementUnanswered,
                VersionConflict {

    /** The regulation and article that says no; null where the ledger's own order does. */
    default String article() {
        return null;
    }
}
