//! Services, households, carers and referrals.
