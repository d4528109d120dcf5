import * as $protobuf from "protobufjs/minimal";

/** Namespace mtcti3. */
export namespace mtcti3 {

    /**
     * Properties of a Message.
     * @deprecated Use mtcti3.Message.$Properties instead.
     */
    interface IMessage extends mtcti3.Message.$Properties {
    }

    /** Represents a Message. */
    class Message {

        /**
         * Constructs a new Message.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Message.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Message response. */
        response?: (mtcti3.RequestResponse.$Properties|null);

        /** Message generalcmd. */
        generalcmd?: (mtcti3.GeneralCmd.$Properties|null);

        /** Message subscribe. */
        subscribe?: (mtcti3.Subscribe.$Properties|null);

        /** Message subscribecmd. */
        subscribecmd?: (mtcti3.SubscribeCmd.$Properties|null);

        /** Message subscribeend. */
        subscribeend?: (mtcti3.SubscribeEnd.$Properties|null);

        /** Message subscribeterminated. */
        subscribeterminated?: (mtcti3.SubscribeTerminated.$Properties|null);

        /** Message generaldata. */
        generaldata?: (mtcti3.GeneralData.$Properties|null);

        /** Message notify. */
        notify?: (mtcti3.Notify.$Properties|null);

        /** Message notifyack. */
        notifyack?: (mtcti3.NotifyAck.$Properties|null);

        /** Message payload. */
        payload?: ("response"|"generalcmd"|"subscribe"|"subscribecmd"|"subscribeend"|"subscribeterminated"|"generaldata"|"notify"|"notifyack");

        /**
         * Encodes the specified Message message. Does not implicitly {@link mtcti3.Message.verify|verify} messages.
         * @param message Message message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Message message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Message & mtcti3.Message.$Shape} Message
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Message & mtcti3.Message.$Shape;
    }

    namespace Message {

        /** Properties of a Message. */
        interface $Properties {

            /** Message response */
            response?: (mtcti3.RequestResponse.$Properties|null);

            /** Message generalcmd */
            generalcmd?: (mtcti3.GeneralCmd.$Properties|null);

            /** Message subscribe */
            subscribe?: (mtcti3.Subscribe.$Properties|null);

            /** Message subscribecmd */
            subscribecmd?: (mtcti3.SubscribeCmd.$Properties|null);

            /** Message subscribeend */
            subscribeend?: (mtcti3.SubscribeEnd.$Properties|null);

            /** Message subscribeterminated */
            subscribeterminated?: (mtcti3.SubscribeTerminated.$Properties|null);

            /** Message generaldata */
            generaldata?: (mtcti3.GeneralData.$Properties|null);

            /** Message notify */
            notify?: (mtcti3.Notify.$Properties|null);

            /** Message notifyack */
            notifyack?: (mtcti3.NotifyAck.$Properties|null);

            /** Message payload */
            payload?: ("response"|"generalcmd"|"subscribe"|"subscribecmd"|"subscribeend"|"subscribeterminated"|"generaldata"|"notify"|"notifyack");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Message. */
        type $Shape = {
          response?: mtcti3.RequestResponse.$Shape|null;
          generalcmd?: mtcti3.GeneralCmd.$Shape|null;
          subscribe?: mtcti3.Subscribe.$Shape|null;
          subscribecmd?: mtcti3.SubscribeCmd.$Shape|null;
          subscribeend?: mtcti3.SubscribeEnd.$Shape|null;
          subscribeterminated?: mtcti3.SubscribeTerminated.$Shape|null;
          generaldata?: mtcti3.GeneralData.$Shape|null;
          notify?: mtcti3.Notify.$Shape|null;
          notifyack?: mtcti3.NotifyAck.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; response?: null; generalcmd?: null; subscribe?: null; subscribecmd?: null; subscribeend?: null; subscribeterminated?: null; generaldata?: null; notify?: null; notifyack?: null }|{ payload?: "response"; response: mtcti3.RequestResponse.$Shape; generalcmd?: null; subscribe?: null; subscribecmd?: null; subscribeend?: null; subscribeterminated?: null; generaldata?: null; notify?: null; notifyack?: null }|{ payload?: "generalcmd"; response?: null; generalcmd: mtcti3.GeneralCmd.$Shape; subscribe?: null; subscribecmd?: null; subscribeend?: null; subscribeterminated?: null; generaldata?: null; notify?: null; notifyack?: null }|{ payload?: "subscribe"; response?: null; generalcmd?: null; subscribe: mtcti3.Subscribe.$Shape; subscribecmd?: null; subscribeend?: null; subscribeterminated?: null; generaldata?: null; notify?: null; notifyack?: null }|{ payload?: "subscribecmd"; response?: null; generalcmd?: null; subscribe?: null; subscribecmd: mtcti3.SubscribeCmd.$Shape; subscribeend?: null; subscribeterminated?: null; generaldata?: null; notify?: null; notifyack?: null }|{ payload?: "subscribeend"; response?: null; generalcmd?: null; subscribe?: null; subscribecmd?: null; subscribeend: mtcti3.SubscribeEnd.$Shape; subscribeterminated?: null; generaldata?: null; notify?: null; notifyack?: null }|{ payload?: "subscribeterminated"; response?: null; generalcmd?: null; subscribe?: null; subscribecmd?: null; subscribeend?: null; subscribeterminated: mtcti3.SubscribeTerminated.$Shape; generaldata?: null; notify?: null; notifyack?: null }|{ payload?: "generaldata"; response?: null; generalcmd?: null; subscribe?: null; subscribecmd?: null; subscribeend?: null; subscribeterminated?: null; generaldata: mtcti3.GeneralData.$Shape; notify?: null; notifyack?: null }|{ payload?: "notify"; response?: null; generalcmd?: null; subscribe?: null; subscribecmd?: null; subscribeend?: null; subscribeterminated?: null; generaldata?: null; notify: mtcti3.Notify.$Shape; notifyack?: null }|{ payload?: "notifyack"; response?: null; generalcmd?: null; subscribe?: null; subscribecmd?: null; subscribeend?: null; subscribeterminated?: null; generaldata?: null; notify?: null; notifyack: mtcti3.NotifyAck.$Shape })
        );
    }

    /**
     * Properties of a RequestResponse.
     * @deprecated Use mtcti3.RequestResponse.$Properties instead.
     */
    interface IRequestResponse extends mtcti3.RequestResponse.$Properties {
    }

    /** Represents a RequestResponse. */
    class RequestResponse {

        /**
         * Constructs a new RequestResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.RequestResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RequestResponse requestid. */
        requestid: number;

        /** RequestResponse result. */
        result: number;

        /** RequestResponse additional. */
        additional: string;

        /**
         * Encodes the specified RequestResponse message. Does not implicitly {@link mtcti3.RequestResponse.verify|verify} messages.
         * @param message RequestResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.RequestResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RequestResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.RequestResponse & mtcti3.RequestResponse.$Shape} RequestResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.RequestResponse & mtcti3.RequestResponse.$Shape;
    }

    namespace RequestResponse {

        /** Properties of a RequestResponse. */
        interface $Properties {

            /** RequestResponse requestid */
            requestid?: (number|null);

            /** RequestResponse result */
            result?: (number|null);

            /** RequestResponse additional */
            additional?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RequestResponse. */
        type $Shape = mtcti3.RequestResponse.$Properties;
    }

    /**
     * Properties of a GeneralCmd.
     * @deprecated Use mtcti3.GeneralCmd.$Properties instead.
     */
    interface IGeneralCmd extends mtcti3.GeneralCmd.$Properties {
    }

    /** Represents a GeneralCmd. */
    class GeneralCmd {

        /**
         * Constructs a new GeneralCmd.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.GeneralCmd.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GeneralCmd requestid. */
        requestid: number;

        /** GeneralCmd getfile. */
        getfile?: (mtcti3.GetFile.$Properties|null);

        /** GeneralCmd getversioninfo. */
        getversioninfo?: (boolean|null);

        /** GeneralCmd payload. */
        payload?: ("getfile"|"getversioninfo");

        /**
         * Encodes the specified GeneralCmd message. Does not implicitly {@link mtcti3.GeneralCmd.verify|verify} messages.
         * @param message GeneralCmd message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.GeneralCmd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GeneralCmd message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.GeneralCmd & mtcti3.GeneralCmd.$Shape} GeneralCmd
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.GeneralCmd & mtcti3.GeneralCmd.$Shape;
    }

    namespace GeneralCmd {

        /** Properties of a GeneralCmd. */
        interface $Properties {

            /** GeneralCmd requestid */
            requestid?: (number|null);

            /** GeneralCmd getfile */
            getfile?: (mtcti3.GetFile.$Properties|null);

            /** GeneralCmd getversioninfo */
            getversioninfo?: (boolean|null);

            /** GeneralCmd payload */
            payload?: ("getfile"|"getversioninfo");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a GeneralCmd. */
        type $Shape = {
          requestid?: number|null;
          getfile?: mtcti3.GetFile.$Shape|null;
          getversioninfo?: boolean|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; getfile?: null; getversioninfo?: null }|{ payload?: "getfile"; getfile: mtcti3.GetFile.$Shape; getversioninfo?: null }|{ payload?: "getversioninfo"; getfile?: null; getversioninfo: boolean })
        );
    }

    /**
     * Properties of a GeneralData.
     * @deprecated Use mtcti3.GeneralData.$Properties instead.
     */
    interface IGeneralData extends mtcti3.GeneralData.$Properties {
    }

    /** Represents a GeneralData. */
    class GeneralData {

        /**
         * Constructs a new GeneralData.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.GeneralData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GeneralData responseid. */
        responseid: number;

        /** GeneralData getfile. */
        getfile?: (mtcti3.GetFileResponse.$Properties|null);

        /** GeneralData versioninfo. */
        versioninfo?: (string|null);

        /** GeneralData payload. */
        payload?: ("getfile"|"versioninfo");

        /**
         * Encodes the specified GeneralData message. Does not implicitly {@link mtcti3.GeneralData.verify|verify} messages.
         * @param message GeneralData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.GeneralData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GeneralData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.GeneralData & mtcti3.GeneralData.$Shape} GeneralData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.GeneralData & mtcti3.GeneralData.$Shape;
    }

    namespace GeneralData {

        /** Properties of a GeneralData. */
        interface $Properties {

            /** GeneralData responseid */
            responseid?: (number|null);

            /** GeneralData getfile */
            getfile?: (mtcti3.GetFileResponse.$Properties|null);

            /** GeneralData versioninfo */
            versioninfo?: (string|null);

            /** GeneralData payload */
            payload?: ("getfile"|"versioninfo");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a GeneralData. */
        type $Shape = {
          responseid?: number|null;
          getfile?: mtcti3.GetFileResponse.$Shape|null;
          versioninfo?: string|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; getfile?: null; versioninfo?: null }|{ payload?: "getfile"; getfile: mtcti3.GetFileResponse.$Shape; versioninfo?: null }|{ payload?: "versioninfo"; getfile?: null; versioninfo: string })
        );
    }

    /**
     * Properties of a GetFile.
     * @deprecated Use mtcti3.GetFile.$Properties instead.
     */
    interface IGetFile extends mtcti3.GetFile.$Properties {
    }

    /** Represents a GetFile. */
    class GetFile {

        /**
         * Constructs a new GetFile.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.GetFile.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetFile cmdinst. */
        cmdinst: number;

        /** GetFile fname. */
        fname: string;

        /**
         * Encodes the specified GetFile message. Does not implicitly {@link mtcti3.GetFile.verify|verify} messages.
         * @param message GetFile message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.GetFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetFile message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.GetFile & mtcti3.GetFile.$Shape} GetFile
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.GetFile & mtcti3.GetFile.$Shape;
    }

    namespace GetFile {

        /** Properties of a GetFile. */
        interface $Properties {

            /** GetFile cmdinst */
            cmdinst?: (number|null);

            /** GetFile fname */
            fname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetFile. */
        type $Shape = mtcti3.GetFile.$Properties;
    }

    /**
     * Properties of a GetFileResponse.
     * @deprecated Use mtcti3.GetFileResponse.$Properties instead.
     */
    interface IGetFileResponse extends mtcti3.GetFileResponse.$Properties {
    }

    /** Represents a GetFileResponse. */
    class GetFileResponse {

        /**
         * Constructs a new GetFileResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.GetFileResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetFileResponse cmdinst. */
        cmdinst: number;

        /** GetFileResponse fname. */
        fname: string;

        /** GetFileResponse result. */
        result: number;

        /** GetFileResponse payload. */
        payload: Uint8Array;

        /**
         * Encodes the specified GetFileResponse message. Does not implicitly {@link mtcti3.GetFileResponse.verify|verify} messages.
         * @param message GetFileResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.GetFileResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetFileResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.GetFileResponse & mtcti3.GetFileResponse.$Shape} GetFileResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.GetFileResponse & mtcti3.GetFileResponse.$Shape;
    }

    namespace GetFileResponse {

        /** Properties of a GetFileResponse. */
        interface $Properties {

            /** GetFileResponse cmdinst */
            cmdinst?: (number|null);

            /** GetFileResponse fname */
            fname?: (string|null);

            /** GetFileResponse result */
            result?: (number|null);

            /** GetFileResponse payload */
            payload?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetFileResponse. */
        type $Shape = mtcti3.GetFileResponse.$Properties;
    }

    /**
     * Properties of a Subscribe.
     * @deprecated Use mtcti3.Subscribe.$Properties instead.
     */
    interface ISubscribe extends mtcti3.Subscribe.$Properties {
    }

    /** Represents a Subscribe. */
    class Subscribe {

        /**
         * Constructs a new Subscribe.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Subscribe.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Subscribe requestid. */
        requestid: number;

        /** Subscribe subscribe_id. */
        subscribe_id: number;

        /** Subscribe timeout. */
        timeout: number;

        /** Subscribe label. */
        label: string;

        /** Subscribe presence. */
        presence?: (mtcti3.SubscribePresence.$Properties|null);

        /** Subscribe lines. */
        lines?: (mtcti3.SubscribeLines.$Properties|null);

        /** Subscribe user. */
        user?: (mtcti3.SubscribeUser.$Properties|null);

        /** Subscribe queue. */
        queue?: (mtcti3.SubscribeQueue.$Properties|null);

        /** Subscribe parkserver. */
        parkserver?: (mtcti3.SubscribeParkServer.$Properties|null);

        /** Subscribe refreshwrapper. */
        refreshwrapper?: (mtcti3.SubscribeRefreshWrapper.$Properties|null);

        /** Subscribe payload. */
        payload?: ("presence"|"lines"|"user"|"queue"|"parkserver"|"refreshwrapper");

        /**
         * Encodes the specified Subscribe message. Does not implicitly {@link mtcti3.Subscribe.verify|verify} messages.
         * @param message Subscribe message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Subscribe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Subscribe message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Subscribe & mtcti3.Subscribe.$Shape} Subscribe
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Subscribe & mtcti3.Subscribe.$Shape;
    }

    namespace Subscribe {

        /** Properties of a Subscribe. */
        interface $Properties {

            /** Subscribe requestid */
            requestid?: (number|null);

            /** Subscribe subscribe_id */
            subscribe_id?: (number|null);

            /** Subscribe timeout */
            timeout?: (number|null);

            /** Subscribe label */
            label?: (string|null);

            /** Subscribe presence */
            presence?: (mtcti3.SubscribePresence.$Properties|null);

            /** Subscribe lines */
            lines?: (mtcti3.SubscribeLines.$Properties|null);

            /** Subscribe user */
            user?: (mtcti3.SubscribeUser.$Properties|null);

            /** Subscribe queue */
            queue?: (mtcti3.SubscribeQueue.$Properties|null);

            /** Subscribe parkserver */
            parkserver?: (mtcti3.SubscribeParkServer.$Properties|null);

            /** Subscribe refreshwrapper */
            refreshwrapper?: (mtcti3.SubscribeRefreshWrapper.$Properties|null);

            /** Subscribe payload */
            payload?: ("presence"|"lines"|"user"|"queue"|"parkserver"|"refreshwrapper");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Subscribe. */
        type $Shape = {
          requestid?: number|null;
          subscribe_id?: number|null;
          timeout?: number|null;
          label?: string|null;
          presence?: mtcti3.SubscribePresence.$Shape|null;
          lines?: mtcti3.SubscribeLines.$Shape|null;
          user?: mtcti3.SubscribeUser.$Shape|null;
          queue?: mtcti3.SubscribeQueue.$Shape|null;
          parkserver?: mtcti3.SubscribeParkServer.$Shape|null;
          refreshwrapper?: mtcti3.SubscribeRefreshWrapper.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; presence?: null; lines?: null; user?: null; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "presence"; presence: mtcti3.SubscribePresence.$Shape; lines?: null; user?: null; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "lines"; presence?: null; lines: mtcti3.SubscribeLines.$Shape; user?: null; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "user"; presence?: null; lines?: null; user: mtcti3.SubscribeUser.$Shape; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "queue"; presence?: null; lines?: null; user?: null; queue: mtcti3.SubscribeQueue.$Shape; parkserver?: null; refreshwrapper?: null }|{ payload?: "parkserver"; presence?: null; lines?: null; user?: null; queue?: null; parkserver: mtcti3.SubscribeParkServer.$Shape; refreshwrapper?: null }|{ payload?: "refreshwrapper"; presence?: null; lines?: null; user?: null; queue?: null; parkserver?: null; refreshwrapper: mtcti3.SubscribeRefreshWrapper.$Shape })
        );
    }

    /**
     * Properties of a SubscribeCmd.
     * @deprecated Use mtcti3.SubscribeCmd.$Properties instead.
     */
    interface ISubscribeCmd extends mtcti3.SubscribeCmd.$Properties {
    }

    /** Represents a SubscribeCmd. */
    class SubscribeCmd {

        /**
         * Constructs a new SubscribeCmd.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeCmd.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeCmd requestid. */
        requestid: number;

        /** SubscribeCmd subscribe_id. */
        subscribe_id: number;

        /** SubscribeCmd timeout. */
        timeout?: (number|null);

        /** SubscribeCmd presence. */
        presence?: (mtcti3.UpdatePresence.$Properties|null);

        /** SubscribeCmd callcontrol. */
        callcontrol?: (mtcti3.UpdateCallControl.$Properties|null);

        /** SubscribeCmd user. */
        user?: (mtcti3.UpdateUser.$Properties|null);

        /** SubscribeCmd queue. */
        queue?: (mtcti3.UpdateQueue.$Properties|null);

        /** SubscribeCmd payload. */
        payload?: ("timeout"|"presence"|"callcontrol"|"user"|"queue");

        /**
         * Encodes the specified SubscribeCmd message. Does not implicitly {@link mtcti3.SubscribeCmd.verify|verify} messages.
         * @param message SubscribeCmd message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeCmd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeCmd message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeCmd & mtcti3.SubscribeCmd.$Shape} SubscribeCmd
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeCmd & mtcti3.SubscribeCmd.$Shape;
    }

    namespace SubscribeCmd {

        /** Properties of a SubscribeCmd. */
        interface $Properties {

            /** SubscribeCmd requestid */
            requestid?: (number|null);

            /** SubscribeCmd subscribe_id */
            subscribe_id?: (number|null);

            /** SubscribeCmd timeout */
            timeout?: (number|null);

            /** SubscribeCmd presence */
            presence?: (mtcti3.UpdatePresence.$Properties|null);

            /** SubscribeCmd callcontrol */
            callcontrol?: (mtcti3.UpdateCallControl.$Properties|null);

            /** SubscribeCmd user */
            user?: (mtcti3.UpdateUser.$Properties|null);

            /** SubscribeCmd queue */
            queue?: (mtcti3.UpdateQueue.$Properties|null);

            /** SubscribeCmd payload */
            payload?: ("timeout"|"presence"|"callcontrol"|"user"|"queue");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a SubscribeCmd. */
        type $Shape = {
          requestid?: number|null;
          subscribe_id?: number|null;
          timeout?: number|null;
          presence?: mtcti3.UpdatePresence.$Shape|null;
          callcontrol?: mtcti3.UpdateCallControl.$Shape|null;
          user?: mtcti3.UpdateUser.$Shape|null;
          queue?: mtcti3.UpdateQueue.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; timeout?: null; presence?: null; callcontrol?: null; user?: null; queue?: null }|{ payload?: "timeout"; timeout: number; presence?: null; callcontrol?: null; user?: null; queue?: null }|{ payload?: "presence"; timeout?: null; presence: mtcti3.UpdatePresence.$Shape; callcontrol?: null; user?: null; queue?: null }|{ payload?: "callcontrol"; timeout?: null; presence?: null; callcontrol: mtcti3.UpdateCallControl.$Shape; user?: null; queue?: null }|{ payload?: "user"; timeout?: null; presence?: null; callcontrol?: null; user: mtcti3.UpdateUser.$Shape; queue?: null }|{ payload?: "queue"; timeout?: null; presence?: null; callcontrol?: null; user?: null; queue: mtcti3.UpdateQueue.$Shape })
        );
    }

    /**
     * Properties of a SubscribeEnd.
     * @deprecated Use mtcti3.SubscribeEnd.$Properties instead.
     */
    interface ISubscribeEnd extends mtcti3.SubscribeEnd.$Properties {
    }

    /** Represents a SubscribeEnd. */
    class SubscribeEnd {

        /**
         * Constructs a new SubscribeEnd.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeEnd.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeEnd requestid. */
        requestid: number;

        /** SubscribeEnd subscribe_id. */
        subscribe_id: number;

        /** SubscribeEnd reason. */
        reason: string;

        /**
         * Encodes the specified SubscribeEnd message. Does not implicitly {@link mtcti3.SubscribeEnd.verify|verify} messages.
         * @param message SubscribeEnd message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeEnd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeEnd message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeEnd & mtcti3.SubscribeEnd.$Shape} SubscribeEnd
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeEnd & mtcti3.SubscribeEnd.$Shape;
    }

    namespace SubscribeEnd {

        /** Properties of a SubscribeEnd. */
        interface $Properties {

            /** SubscribeEnd requestid */
            requestid?: (number|null);

            /** SubscribeEnd subscribe_id */
            subscribe_id?: (number|null);

            /** SubscribeEnd reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeEnd. */
        type $Shape = mtcti3.SubscribeEnd.$Properties;
    }

    /**
     * Properties of a SubscribeTerminated.
     * @deprecated Use mtcti3.SubscribeTerminated.$Properties instead.
     */
    interface ISubscribeTerminated extends mtcti3.SubscribeTerminated.$Properties {
    }

    /** Represents a SubscribeTerminated. */
    class SubscribeTerminated {

        /**
         * Constructs a new SubscribeTerminated.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeTerminated.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeTerminated subscribe_id. */
        subscribe_id: number;

        /** SubscribeTerminated reason. */
        reason: string;

        /**
         * Encodes the specified SubscribeTerminated message. Does not implicitly {@link mtcti3.SubscribeTerminated.verify|verify} messages.
         * @param message SubscribeTerminated message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeTerminated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeTerminated message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeTerminated & mtcti3.SubscribeTerminated.$Shape} SubscribeTerminated
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeTerminated & mtcti3.SubscribeTerminated.$Shape;
    }

    namespace SubscribeTerminated {

        /** Properties of a SubscribeTerminated. */
        interface $Properties {

            /** SubscribeTerminated subscribe_id */
            subscribe_id?: (number|null);

            /** SubscribeTerminated reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeTerminated. */
        type $Shape = mtcti3.SubscribeTerminated.$Properties;
    }

    /**
     * Properties of a Notify.
     * @deprecated Use mtcti3.Notify.$Properties instead.
     */
    interface INotify extends mtcti3.Notify.$Properties {
    }

    /** Represents a Notify. */
    class Notify {

        /**
         * Constructs a new Notify.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Notify.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Notify subscribe_id. */
        subscribe_id: number;

        /** Notify notify_id. */
        notify_id: number;

        /** Notify label. */
        label: string;

        /** Notify presence. */
        presence?: (mtcti3.NotifyPresence.$Properties|null);

        /** Notify callcontrol. */
        callcontrol?: (mtcti3.NotifyCallControl.$Properties|null);

        /** Notify lines. */
        lines?: (mtcti3.NotifyLines.$Properties|null);

        /** Notify user. */
        user?: (mtcti3.NotifyUser.$Properties|null);

        /** Notify queue. */
        queue?: (mtcti3.NotifyQueue.$Properties|null);

        /** Notify parkserver. */
        parkserver?: (mtcti3.NotifyParkServer.$Properties|null);

        /** Notify refreshwrapper. */
        refreshwrapper?: (mtcti3.NotifyRefreshWrapper.$Properties|null);

        /** Notify payload. */
        payload?: ("presence"|"callcontrol"|"lines"|"user"|"queue"|"parkserver"|"refreshwrapper");

        /**
         * Encodes the specified Notify message. Does not implicitly {@link mtcti3.Notify.verify|verify} messages.
         * @param message Notify message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Notify.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Notify message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Notify & mtcti3.Notify.$Shape} Notify
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Notify & mtcti3.Notify.$Shape;
    }

    namespace Notify {

        /** Properties of a Notify. */
        interface $Properties {

            /** Notify subscribe_id */
            subscribe_id?: (number|null);

            /** Notify notify_id */
            notify_id?: (number|null);

            /** Notify label */
            label?: (string|null);

            /** Notify presence */
            presence?: (mtcti3.NotifyPresence.$Properties|null);

            /** Notify callcontrol */
            callcontrol?: (mtcti3.NotifyCallControl.$Properties|null);

            /** Notify lines */
            lines?: (mtcti3.NotifyLines.$Properties|null);

            /** Notify user */
            user?: (mtcti3.NotifyUser.$Properties|null);

            /** Notify queue */
            queue?: (mtcti3.NotifyQueue.$Properties|null);

            /** Notify parkserver */
            parkserver?: (mtcti3.NotifyParkServer.$Properties|null);

            /** Notify refreshwrapper */
            refreshwrapper?: (mtcti3.NotifyRefreshWrapper.$Properties|null);

            /** Notify payload */
            payload?: ("presence"|"callcontrol"|"lines"|"user"|"queue"|"parkserver"|"refreshwrapper");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Notify. */
        type $Shape = {
          subscribe_id?: number|null;
          notify_id?: number|null;
          label?: string|null;
          presence?: mtcti3.NotifyPresence.$Shape|null;
          callcontrol?: mtcti3.NotifyCallControl.$Shape|null;
          lines?: mtcti3.NotifyLines.$Shape|null;
          user?: mtcti3.NotifyUser.$Shape|null;
          queue?: mtcti3.NotifyQueue.$Shape|null;
          parkserver?: mtcti3.NotifyParkServer.$Shape|null;
          refreshwrapper?: mtcti3.NotifyRefreshWrapper.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; presence?: null; callcontrol?: null; lines?: null; user?: null; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "presence"; presence: mtcti3.NotifyPresence.$Shape; callcontrol?: null; lines?: null; user?: null; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "callcontrol"; presence?: null; callcontrol: mtcti3.NotifyCallControl.$Shape; lines?: null; user?: null; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "lines"; presence?: null; callcontrol?: null; lines: mtcti3.NotifyLines.$Shape; user?: null; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "user"; presence?: null; callcontrol?: null; lines?: null; user: mtcti3.NotifyUser.$Shape; queue?: null; parkserver?: null; refreshwrapper?: null }|{ payload?: "queue"; presence?: null; callcontrol?: null; lines?: null; user?: null; queue: mtcti3.NotifyQueue.$Shape; parkserver?: null; refreshwrapper?: null }|{ payload?: "parkserver"; presence?: null; callcontrol?: null; lines?: null; user?: null; queue?: null; parkserver: mtcti3.NotifyParkServer.$Shape; refreshwrapper?: null }|{ payload?: "refreshwrapper"; presence?: null; callcontrol?: null; lines?: null; user?: null; queue?: null; parkserver?: null; refreshwrapper: mtcti3.NotifyRefreshWrapper.$Shape })
        );
    }

    /**
     * Properties of a NotifyAck.
     * @deprecated Use mtcti3.NotifyAck.$Properties instead.
     */
    interface INotifyAck extends mtcti3.NotifyAck.$Properties {
    }

    /** Represents a NotifyAck. */
    class NotifyAck {

        /**
         * Constructs a new NotifyAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyAck subscribe_id. */
        subscribe_id: number;

        /** NotifyAck notify_id. */
        notify_id: number;

        /**
         * Encodes the specified NotifyAck message. Does not implicitly {@link mtcti3.NotifyAck.verify|verify} messages.
         * @param message NotifyAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyAck & mtcti3.NotifyAck.$Shape} NotifyAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyAck & mtcti3.NotifyAck.$Shape;
    }

    namespace NotifyAck {

        /** Properties of a NotifyAck. */
        interface $Properties {

            /** NotifyAck subscribe_id */
            subscribe_id?: (number|null);

            /** NotifyAck notify_id */
            notify_id?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyAck. */
        type $Shape = mtcti3.NotifyAck.$Properties;
    }

    /**
     * Properties of a SubscribeLines.
     * @deprecated Use mtcti3.SubscribeLines.$Properties instead.
     */
    interface ISubscribeLines extends mtcti3.SubscribeLines.$Properties {
    }

    /** Represents a SubscribeLines. */
    class SubscribeLines {

        /**
         * Constructs a new SubscribeLines.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeLines.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeLines flags. */
        flags: number;

        /**
         * Encodes the specified SubscribeLines message. Does not implicitly {@link mtcti3.SubscribeLines.verify|verify} messages.
         * @param message SubscribeLines message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeLines.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeLines message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeLines & mtcti3.SubscribeLines.$Shape} SubscribeLines
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeLines & mtcti3.SubscribeLines.$Shape;
    }

    namespace SubscribeLines {

        /** Properties of a SubscribeLines. */
        interface $Properties {

            /** SubscribeLines flags */
            flags?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeLines. */
        type $Shape = mtcti3.SubscribeLines.$Properties;
    }

    /**
     * Properties of a NotifyLines.
     * @deprecated Use mtcti3.NotifyLines.$Properties instead.
     */
    interface INotifyLines extends mtcti3.NotifyLines.$Properties {
    }

    /** Represents a NotifyLines. */
    class NotifyLines {

        /**
         * Constructs a new NotifyLines.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyLines.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyLines flags. */
        flags: number;

        /** NotifyLines adduser. */
        adduser: mtcti3.LinesUser.$Properties[];

        /** NotifyLines addqueue. */
        addqueue: mtcti3.LinesQueue.$Properties[];

        /** NotifyLines deleteuser. */
        deleteuser: mtcti3.LinesUser.$Properties[];

        /** NotifyLines deletequeue. */
        deletequeue: mtcti3.LinesQueue.$Properties[];

        /** NotifyLines changeuser. */
        changeuser: mtcti3.LinesUser.$Properties[];

        /** NotifyLines changequeue. */
        changequeue: mtcti3.LinesQueue.$Properties[];

        /**
         * Encodes the specified NotifyLines message. Does not implicitly {@link mtcti3.NotifyLines.verify|verify} messages.
         * @param message NotifyLines message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyLines.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyLines message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyLines & mtcti3.NotifyLines.$Shape} NotifyLines
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyLines & mtcti3.NotifyLines.$Shape;
    }

    namespace NotifyLines {

        /** Properties of a NotifyLines. */
        interface $Properties {

            /** NotifyLines flags */
            flags?: (number|null);

            /** NotifyLines adduser */
            adduser?: (mtcti3.LinesUser.$Properties[]|null);

            /** NotifyLines addqueue */
            addqueue?: (mtcti3.LinesQueue.$Properties[]|null);

            /** NotifyLines deleteuser */
            deleteuser?: (mtcti3.LinesUser.$Properties[]|null);

            /** NotifyLines deletequeue */
            deletequeue?: (mtcti3.LinesQueue.$Properties[]|null);

            /** NotifyLines changeuser */
            changeuser?: (mtcti3.LinesUser.$Properties[]|null);

            /** NotifyLines changequeue */
            changequeue?: (mtcti3.LinesQueue.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyLines. */
        type $Shape = mtcti3.NotifyLines.$Properties;
    }

    /**
     * Properties of a LinesUser.
     * @deprecated Use mtcti3.LinesUser.$Properties instead.
     */
    interface ILinesUser extends mtcti3.LinesUser.$Properties {
    }

    /** Represents a LinesUser. */
    class LinesUser {

        /**
         * Constructs a new LinesUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.LinesUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinesUser guid. */
        guid: Uint8Array;

        /** LinesUser extn. */
        extn: string;

        /** LinesUser name. */
        name: string;

        /**
         * Encodes the specified LinesUser message. Does not implicitly {@link mtcti3.LinesUser.verify|verify} messages.
         * @param message LinesUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.LinesUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinesUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.LinesUser & mtcti3.LinesUser.$Shape} LinesUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.LinesUser & mtcti3.LinesUser.$Shape;
    }

    namespace LinesUser {

        /** Properties of a LinesUser. */
        interface $Properties {

            /** LinesUser guid */
            guid?: (Uint8Array|null);

            /** LinesUser extn */
            extn?: (string|null);

            /** LinesUser name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinesUser. */
        type $Shape = mtcti3.LinesUser.$Properties;
    }

    /**
     * Properties of a LinesQueue.
     * @deprecated Use mtcti3.LinesQueue.$Properties instead.
     */
    interface ILinesQueue extends mtcti3.LinesQueue.$Properties {
    }

    /** Represents a LinesQueue. */
    class LinesQueue {

        /**
         * Constructs a new LinesQueue.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.LinesQueue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinesQueue guid. */
        guid: Uint8Array;

        /** LinesQueue extn. */
        extn: string;

        /** LinesQueue name. */
        name: string;

        /**
         * Encodes the specified LinesQueue message. Does not implicitly {@link mtcti3.LinesQueue.verify|verify} messages.
         * @param message LinesQueue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.LinesQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinesQueue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.LinesQueue & mtcti3.LinesQueue.$Shape} LinesQueue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.LinesQueue & mtcti3.LinesQueue.$Shape;
    }

    namespace LinesQueue {

        /** Properties of a LinesQueue. */
        interface $Properties {

            /** LinesQueue guid */
            guid?: (Uint8Array|null);

            /** LinesQueue extn */
            extn?: (string|null);

            /** LinesQueue name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinesQueue. */
        type $Shape = mtcti3.LinesQueue.$Properties;
    }

    /**
     * Properties of a SubscribeUser.
     * @deprecated Use mtcti3.SubscribeUser.$Properties instead.
     */
    interface ISubscribeUser extends mtcti3.SubscribeUser.$Properties {
    }

    /** Represents a SubscribeUser. */
    class SubscribeUser {

        /**
         * Constructs a new SubscribeUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeUser guid. */
        guid: Uint8Array;

        /** SubscribeUser flags. */
        flags: number;

        /** SubscribeUser ccflags. */
        ccflags: number;

        /**
         * Encodes the specified SubscribeUser message. Does not implicitly {@link mtcti3.SubscribeUser.verify|verify} messages.
         * @param message SubscribeUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeUser & mtcti3.SubscribeUser.$Shape} SubscribeUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeUser & mtcti3.SubscribeUser.$Shape;
    }

    namespace SubscribeUser {

        /** Properties of a SubscribeUser. */
        interface $Properties {

            /** SubscribeUser guid */
            guid?: (Uint8Array|null);

            /** SubscribeUser flags */
            flags?: (number|null);

            /** SubscribeUser ccflags */
            ccflags?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeUser. */
        type $Shape = mtcti3.SubscribeUser.$Properties;
    }

    /**
     * Properties of a NotifyUser.
     * @deprecated Use mtcti3.NotifyUser.$Properties instead.
     */
    interface INotifyUser extends mtcti3.NotifyUser.$Properties {
    }

    /** Represents a NotifyUser. */
    class NotifyUser {

        /**
         * Constructs a new NotifyUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyUser extn. */
        extn: string;

        /** NotifyUser name. */
        name: string;

        /** NotifyUser fullname. */
        fullname: string;

        /** NotifyUser katakananame. */
        katakananame: string;

        /** NotifyUser email. */
        email: string;

        /** NotifyUser featuresavailable. */
        featuresavailable: number;

        /** NotifyUser language. */
        language: string;

        /** NotifyUser dnd. */
        dnd: boolean;

        /** NotifyUser barred. */
        barred: boolean;

        /** NotifyUser xdirectory. */
        xdirectory: boolean;

        /** NotifyUser voicemail. */
        voicemail: boolean;

        /** NotifyUser loggedinextn. */
        loggedinextn: string;

        /** NotifyUser extnfault. */
        extnfault: boolean;

        /** NotifyUser loggedoff. */
        loggedoff: boolean;

        /** NotifyUser absence. */
        absence?: (mtcti3.Absence.$Properties|null);

        /** NotifyUser mailbox. */
        mailbox?: (mtcti3.Mailbox.$Properties|null);

        /** NotifyUser app. */
        app: string;

        /** NotifyUser noapphandler. */
        noapphandler: boolean;

        /** NotifyUser ec500. */
        ec500: boolean;

        /** NotifyUser fwdu. */
        fwdu: boolean;

        /** NotifyUser fwdb. */
        fwdb: boolean;

        /** NotifyUser fwdna. */
        fwdna: boolean;

        /** NotifyUser fwdhg. */
        fwdhg: boolean;

        /** NotifyUser fwdunumber. */
        fwdunumber: string;

        /** NotifyUser fwdbnumber. */
        fwdbnumber: string;

        /** NotifyUser fwdtovm. */
        fwdtovm: boolean;

        /** NotifyUser offswitch. */
        offswitch: boolean;

        /**
         * Encodes the specified NotifyUser message. Does not implicitly {@link mtcti3.NotifyUser.verify|verify} messages.
         * @param message NotifyUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyUser & mtcti3.NotifyUser.$Shape} NotifyUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyUser & mtcti3.NotifyUser.$Shape;
    }

    namespace NotifyUser {

        /** Properties of a NotifyUser. */
        interface $Properties {

            /** NotifyUser extn */
            extn?: (string|null);

            /** NotifyUser name */
            name?: (string|null);

            /** NotifyUser fullname */
            fullname?: (string|null);

            /** NotifyUser katakananame */
            katakananame?: (string|null);

            /** NotifyUser email */
            email?: (string|null);

            /** NotifyUser featuresavailable */
            featuresavailable?: (number|null);

            /** NotifyUser language */
            language?: (string|null);

            /** NotifyUser dnd */
            dnd?: (boolean|null);

            /** NotifyUser barred */
            barred?: (boolean|null);

            /** NotifyUser xdirectory */
            xdirectory?: (boolean|null);

            /** NotifyUser voicemail */
            voicemail?: (boolean|null);

            /** NotifyUser loggedinextn */
            loggedinextn?: (string|null);

            /** NotifyUser extnfault */
            extnfault?: (boolean|null);

            /** NotifyUser loggedoff */
            loggedoff?: (boolean|null);

            /** NotifyUser absence */
            absence?: (mtcti3.Absence.$Properties|null);

            /** NotifyUser mailbox */
            mailbox?: (mtcti3.Mailbox.$Properties|null);

            /** NotifyUser app */
            app?: (string|null);

            /** NotifyUser noapphandler */
            noapphandler?: (boolean|null);

            /** NotifyUser ec500 */
            ec500?: (boolean|null);

            /** NotifyUser fwdu */
            fwdu?: (boolean|null);

            /** NotifyUser fwdb */
            fwdb?: (boolean|null);

            /** NotifyUser fwdna */
            fwdna?: (boolean|null);

            /** NotifyUser fwdhg */
            fwdhg?: (boolean|null);

            /** NotifyUser fwdunumber */
            fwdunumber?: (string|null);

            /** NotifyUser fwdbnumber */
            fwdbnumber?: (string|null);

            /** NotifyUser fwdtovm */
            fwdtovm?: (boolean|null);

            /** NotifyUser offswitch */
            offswitch?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyUser. */
        type $Shape = mtcti3.NotifyUser.$Properties;
    }

    /**
     * Properties of an UpdateUser.
     * @deprecated Use mtcti3.UpdateUser.$Properties instead.
     */
    interface IUpdateUser extends mtcti3.UpdateUser.$Properties {
    }

    /** Represents an UpdateUser. */
    class UpdateUser {

        /**
         * Constructs a new UpdateUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateUser sac. */
        sac?: (mtcti3.UpdateUserSAC.$Properties|null);

        /** UpdateUser absence. */
        absence?: (mtcti3.UpdateUserAbsence.$Properties|null);

        /** UpdateUser ec500. */
        ec500?: (mtcti3.UpdateUserEC500.$Properties|null);

        /** UpdateUser shortcodedata. */
        shortcodedata: mtcti3.ShortCodeData.$Properties[];

        /** UpdateUser loginextn. */
        loginextn?: (mtcti3.UpdateUserLoginExtn.$Properties|null);

        /** UpdateUser app. */
        app?: (mtcti3.UpdateUserApp.$Properties|null);

        /** UpdateUser fwdu. */
        fwdu?: (mtcti3.UpdateUserFwdU.$Properties|null);

        /**
         * Encodes the specified UpdateUser message. Does not implicitly {@link mtcti3.UpdateUser.verify|verify} messages.
         * @param message UpdateUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateUser & mtcti3.UpdateUser.$Shape} UpdateUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateUser & mtcti3.UpdateUser.$Shape;
    }

    namespace UpdateUser {

        /** Properties of an UpdateUser. */
        interface $Properties {

            /** UpdateUser sac */
            sac?: (mtcti3.UpdateUserSAC.$Properties|null);

            /** UpdateUser absence */
            absence?: (mtcti3.UpdateUserAbsence.$Properties|null);

            /** UpdateUser ec500 */
            ec500?: (mtcti3.UpdateUserEC500.$Properties|null);

            /** UpdateUser shortcodedata */
            shortcodedata?: (mtcti3.ShortCodeData.$Properties[]|null);

            /** UpdateUser loginextn */
            loginextn?: (mtcti3.UpdateUserLoginExtn.$Properties|null);

            /** UpdateUser app */
            app?: (mtcti3.UpdateUserApp.$Properties|null);

            /** UpdateUser fwdu */
            fwdu?: (mtcti3.UpdateUserFwdU.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateUser. */
        type $Shape = mtcti3.UpdateUser.$Properties;
    }

    /**
     * Properties of an UpdateUserSAC.
     * @deprecated Use mtcti3.UpdateUserSAC.$Properties instead.
     */
    interface IUpdateUserSAC extends mtcti3.UpdateUserSAC.$Properties {
    }

    /** Represents an UpdateUserSAC. */
    class UpdateUserSAC {

        /**
         * Constructs a new UpdateUserSAC.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateUserSAC.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateUserSAC set. */
        set: number;

        /**
         * Encodes the specified UpdateUserSAC message. Does not implicitly {@link mtcti3.UpdateUserSAC.verify|verify} messages.
         * @param message UpdateUserSAC message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateUserSAC.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateUserSAC message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateUserSAC & mtcti3.UpdateUserSAC.$Shape} UpdateUserSAC
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateUserSAC & mtcti3.UpdateUserSAC.$Shape;
    }

    namespace UpdateUserSAC {

        /** Properties of an UpdateUserSAC. */
        interface $Properties {

            /** UpdateUserSAC set */
            set?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateUserSAC. */
        type $Shape = mtcti3.UpdateUserSAC.$Properties;
    }

    /**
     * Properties of an UpdateUserEC500.
     * @deprecated Use mtcti3.UpdateUserEC500.$Properties instead.
     */
    interface IUpdateUserEC500 extends mtcti3.UpdateUserEC500.$Properties {
    }

    /** Represents an UpdateUserEC500. */
    class UpdateUserEC500 {

        /**
         * Constructs a new UpdateUserEC500.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateUserEC500.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateUserEC500 set. */
        set: number;

        /**
         * Encodes the specified UpdateUserEC500 message. Does not implicitly {@link mtcti3.UpdateUserEC500.verify|verify} messages.
         * @param message UpdateUserEC500 message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateUserEC500.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateUserEC500 message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateUserEC500 & mtcti3.UpdateUserEC500.$Shape} UpdateUserEC500
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateUserEC500 & mtcti3.UpdateUserEC500.$Shape;
    }

    namespace UpdateUserEC500 {

        /** Properties of an UpdateUserEC500. */
        interface $Properties {

            /** UpdateUserEC500 set */
            set?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateUserEC500. */
        type $Shape = mtcti3.UpdateUserEC500.$Properties;
    }

    /**
     * Properties of an UpdateUserAbsence.
     * @deprecated Use mtcti3.UpdateUserAbsence.$Properties instead.
     */
    interface IUpdateUserAbsence extends mtcti3.UpdateUserAbsence.$Properties {
    }

    /** Represents an UpdateUserAbsence. */
    class UpdateUserAbsence {

        /**
         * Constructs a new UpdateUserAbsence.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateUserAbsence.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateUserAbsence set. */
        set: number;

        /** UpdateUserAbsence absence. */
        absence?: (mtcti3.Absence.$Properties|null);

        /**
         * Encodes the specified UpdateUserAbsence message. Does not implicitly {@link mtcti3.UpdateUserAbsence.verify|verify} messages.
         * @param message UpdateUserAbsence message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateUserAbsence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateUserAbsence message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateUserAbsence & mtcti3.UpdateUserAbsence.$Shape} UpdateUserAbsence
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateUserAbsence & mtcti3.UpdateUserAbsence.$Shape;
    }

    namespace UpdateUserAbsence {

        /** Properties of an UpdateUserAbsence. */
        interface $Properties {

            /** UpdateUserAbsence set */
            set?: (number|null);

            /** UpdateUserAbsence absence */
            absence?: (mtcti3.Absence.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateUserAbsence. */
        type $Shape = mtcti3.UpdateUserAbsence.$Properties;
    }

    /**
     * Properties of an UpdateUserLoginExtn.
     * @deprecated Use mtcti3.UpdateUserLoginExtn.$Properties instead.
     */
    interface IUpdateUserLoginExtn extends mtcti3.UpdateUserLoginExtn.$Properties {
    }

    /** Represents an UpdateUserLoginExtn. */
    class UpdateUserLoginExtn {

        /**
         * Constructs a new UpdateUserLoginExtn.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateUserLoginExtn.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateUserLoginExtn extn. */
        extn: string;

        /** UpdateUserLoginExtn password. */
        password: string;

        /** UpdateUserLoginExtn teleworkerconnection. */
        teleworkerconnection?: (mtcti3.TeleworkerConnection.$Properties|null);

        /**
         * Encodes the specified UpdateUserLoginExtn message. Does not implicitly {@link mtcti3.UpdateUserLoginExtn.verify|verify} messages.
         * @param message UpdateUserLoginExtn message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateUserLoginExtn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateUserLoginExtn message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateUserLoginExtn & mtcti3.UpdateUserLoginExtn.$Shape} UpdateUserLoginExtn
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateUserLoginExtn & mtcti3.UpdateUserLoginExtn.$Shape;
    }

    namespace UpdateUserLoginExtn {

        /** Properties of an UpdateUserLoginExtn. */
        interface $Properties {

            /** UpdateUserLoginExtn extn */
            extn?: (string|null);

            /** UpdateUserLoginExtn password */
            password?: (string|null);

            /** UpdateUserLoginExtn teleworkerconnection */
            teleworkerconnection?: (mtcti3.TeleworkerConnection.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateUserLoginExtn. */
        type $Shape = mtcti3.UpdateUserLoginExtn.$Properties;
    }

    /**
     * Properties of a TeleworkerConnection.
     * @deprecated Use mtcti3.TeleworkerConnection.$Properties instead.
     */
    interface ITeleworkerConnection extends mtcti3.TeleworkerConnection.$Properties {
    }

    /** Represents a TeleworkerConnection. */
    class TeleworkerConnection {

        /**
         * Constructs a new TeleworkerConnection.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.TeleworkerConnection.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TeleworkerConnection number. */
        number: string;

        /** TeleworkerConnection holdlineopen. */
        holdlineopen: boolean;

        /** TeleworkerConnection testconnection. */
        testconnection: number;

        /**
         * Encodes the specified TeleworkerConnection message. Does not implicitly {@link mtcti3.TeleworkerConnection.verify|verify} messages.
         * @param message TeleworkerConnection message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.TeleworkerConnection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TeleworkerConnection message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.TeleworkerConnection & mtcti3.TeleworkerConnection.$Shape} TeleworkerConnection
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.TeleworkerConnection & mtcti3.TeleworkerConnection.$Shape;
    }

    namespace TeleworkerConnection {

        /** Properties of a TeleworkerConnection. */
        interface $Properties {

            /** TeleworkerConnection number */
            number?: (string|null);

            /** TeleworkerConnection holdlineopen */
            holdlineopen?: (boolean|null);

            /** TeleworkerConnection testconnection */
            testconnection?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TeleworkerConnection. */
        type $Shape = mtcti3.TeleworkerConnection.$Properties;
    }

    /**
     * Properties of an UpdateUserApp.
     * @deprecated Use mtcti3.UpdateUserApp.$Properties instead.
     */
    interface IUpdateUserApp extends mtcti3.UpdateUserApp.$Properties {
    }

    /** Represents an UpdateUserApp. */
    class UpdateUserApp {

        /**
         * Constructs a new UpdateUserApp.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateUserApp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateUserApp value. */
        value: string;

        /** UpdateUserApp makelive. */
        makelive: boolean;

        /** UpdateUserApp makedead. */
        makedead: boolean;

        /**
         * Encodes the specified UpdateUserApp message. Does not implicitly {@link mtcti3.UpdateUserApp.verify|verify} messages.
         * @param message UpdateUserApp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateUserApp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateUserApp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateUserApp & mtcti3.UpdateUserApp.$Shape} UpdateUserApp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateUserApp & mtcti3.UpdateUserApp.$Shape;
    }

    namespace UpdateUserApp {

        /** Properties of an UpdateUserApp. */
        interface $Properties {

            /** UpdateUserApp value */
            value?: (string|null);

            /** UpdateUserApp makelive */
            makelive?: (boolean|null);

            /** UpdateUserApp makedead */
            makedead?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateUserApp. */
        type $Shape = mtcti3.UpdateUserApp.$Properties;
    }

    /**
     * Properties of an UpdateUserFwdU.
     * @deprecated Use mtcti3.UpdateUserFwdU.$Properties instead.
     */
    interface IUpdateUserFwdU extends mtcti3.UpdateUserFwdU.$Properties {
    }

    /** Represents an UpdateUserFwdU. */
    class UpdateUserFwdU {

        /**
         * Constructs a new UpdateUserFwdU.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateUserFwdU.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateUserFwdU set. */
        set: boolean;

        /** UpdateUserFwdU fwdu_number. */
        fwdu_number: string;

        /** UpdateUserFwdU fwdtovm. */
        fwdtovm: boolean;

        /**
         * Encodes the specified UpdateUserFwdU message. Does not implicitly {@link mtcti3.UpdateUserFwdU.verify|verify} messages.
         * @param message UpdateUserFwdU message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateUserFwdU.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateUserFwdU message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateUserFwdU & mtcti3.UpdateUserFwdU.$Shape} UpdateUserFwdU
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateUserFwdU & mtcti3.UpdateUserFwdU.$Shape;
    }

    namespace UpdateUserFwdU {

        /** Properties of an UpdateUserFwdU. */
        interface $Properties {

            /** UpdateUserFwdU set */
            set?: (boolean|null);

            /** UpdateUserFwdU fwdu_number */
            fwdu_number?: (string|null);

            /** UpdateUserFwdU fwdtovm */
            fwdtovm?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateUserFwdU. */
        type $Shape = mtcti3.UpdateUserFwdU.$Properties;
    }

    /**
     * Properties of a ShortCodeData.
     * @deprecated Use mtcti3.ShortCodeData.$Properties instead.
     */
    interface IShortCodeData extends mtcti3.ShortCodeData.$Properties {
    }

    /** Represents a ShortCodeData. */
    class ShortCodeData {

        /**
         * Constructs a new ShortCodeData.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.ShortCodeData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ShortCodeData code. */
        code: number;

        /** ShortCodeData val. */
        val: string;

        /** ShortCodeData onbehalf. */
        onbehalf: string;

        /**
         * Encodes the specified ShortCodeData message. Does not implicitly {@link mtcti3.ShortCodeData.verify|verify} messages.
         * @param message ShortCodeData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.ShortCodeData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ShortCodeData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.ShortCodeData & mtcti3.ShortCodeData.$Shape} ShortCodeData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.ShortCodeData & mtcti3.ShortCodeData.$Shape;
    }

    namespace ShortCodeData {

        /** Properties of a ShortCodeData. */
        interface $Properties {

            /** ShortCodeData code */
            code?: (number|null);

            /** ShortCodeData val */
            val?: (string|null);

            /** ShortCodeData onbehalf */
            onbehalf?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ShortCodeData. */
        type $Shape = mtcti3.ShortCodeData.$Properties;
    }

    /**
     * Properties of a SubscribeQueue.
     * @deprecated Use mtcti3.SubscribeQueue.$Properties instead.
     */
    interface ISubscribeQueue extends mtcti3.SubscribeQueue.$Properties {
    }

    /** Represents a SubscribeQueue. */
    class SubscribeQueue {

        /**
         * Constructs a new SubscribeQueue.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeQueue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeQueue guid. */
        guid: Uint8Array;

        /** SubscribeQueue flags. */
        flags: number;

        /** SubscribeQueue ccflags. */
        ccflags: number;

        /** SubscribeQueue name. */
        name: string;

        /**
         * Encodes the specified SubscribeQueue message. Does not implicitly {@link mtcti3.SubscribeQueue.verify|verify} messages.
         * @param message SubscribeQueue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeQueue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeQueue & mtcti3.SubscribeQueue.$Shape} SubscribeQueue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeQueue & mtcti3.SubscribeQueue.$Shape;
    }

    namespace SubscribeQueue {

        /** Properties of a SubscribeQueue. */
        interface $Properties {

            /** SubscribeQueue guid */
            guid?: (Uint8Array|null);

            /** SubscribeQueue flags */
            flags?: (number|null);

            /** SubscribeQueue ccflags */
            ccflags?: (number|null);

            /** SubscribeQueue name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeQueue. */
        type $Shape = mtcti3.SubscribeQueue.$Properties;
    }

    /**
     * Properties of a NotifyQueue.
     * @deprecated Use mtcti3.NotifyQueue.$Properties instead.
     */
    interface INotifyQueue extends mtcti3.NotifyQueue.$Properties {
    }

    /** Represents a NotifyQueue. */
    class NotifyQueue {

        /**
         * Constructs a new NotifyQueue.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyQueue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyQueue extn. */
        extn: string;

        /** NotifyQueue name. */
        name: string;

        /** NotifyQueue katakananame. */
        katakananame: string;

        /** NotifyQueue email. */
        email: string;

        /** NotifyQueue ringmode. */
        ringmode: number;

        /** NotifyQueue noanswertime. */
        noanswertime: number;

        /** NotifyQueue voicemail. */
        voicemail: boolean;

        /** NotifyQueue voicemailtime. */
        voicemailtime: number;

        /** NotifyQueue servicemode. */
        servicemode: mtcti3.NotifyQueue.ServiceMode;

        /** NotifyQueue queuemembers. */
        queuemembers?: (mtcti3.QueueMembers.$Properties|null);

        /** NotifyQueue mailbox. */
        mailbox?: (mtcti3.Mailbox.$Properties|null);

        /**
         * Encodes the specified NotifyQueue message. Does not implicitly {@link mtcti3.NotifyQueue.verify|verify} messages.
         * @param message NotifyQueue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyQueue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyQueue & mtcti3.NotifyQueue.$Shape} NotifyQueue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyQueue & mtcti3.NotifyQueue.$Shape;
    }

    namespace NotifyQueue {

        /** Properties of a NotifyQueue. */
        interface $Properties {

            /** NotifyQueue extn */
            extn?: (string|null);

            /** NotifyQueue name */
            name?: (string|null);

            /** NotifyQueue katakananame */
            katakananame?: (string|null);

            /** NotifyQueue email */
            email?: (string|null);

            /** NotifyQueue ringmode */
            ringmode?: (number|null);

            /** NotifyQueue noanswertime */
            noanswertime?: (number|null);

            /** NotifyQueue voicemail */
            voicemail?: (boolean|null);

            /** NotifyQueue voicemailtime */
            voicemailtime?: (number|null);

            /** NotifyQueue servicemode */
            servicemode?: (mtcti3.NotifyQueue.ServiceMode|null);

            /** NotifyQueue queuemembers */
            queuemembers?: (mtcti3.QueueMembers.$Properties|null);

            /** NotifyQueue mailbox */
            mailbox?: (mtcti3.Mailbox.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyQueue. */
        type $Shape = mtcti3.NotifyQueue.$Properties;

        /** ServiceMode enum. */
        enum ServiceMode {

            /** Unset value */
            Unset = 0,

            /** Active value */
            Active = 1,

            /** NS value */
            NS = 2,

            /** OOS value */
            OOS = 3
        }
    }

    /**
     * Properties of an UpdateQueue.
     * @deprecated Use mtcti3.UpdateQueue.$Properties instead.
     */
    interface IUpdateQueue extends mtcti3.UpdateQueue.$Properties {
    }

    /** Represents an UpdateQueue. */
    class UpdateQueue {

        /**
         * Constructs a new UpdateQueue.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateQueue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateQueue setservicemode. */
        setservicemode?: (mtcti3.SetServiceMode.$Properties|null);

        /** UpdateQueue setvoicemail. */
        setvoicemail?: (mtcti3.SetVoicemail.$Properties|null);

        /** UpdateQueue members. */
        members?: (mtcti3.QueueMembers.$Properties|null);

        /** UpdateQueue addmember. */
        addmember: mtcti3.QueueMember.$Properties[];

        /** UpdateQueue deletemember. */
        deletemember: mtcti3.QueueMember.$Properties[];

        /**
         * Encodes the specified UpdateQueue message. Does not implicitly {@link mtcti3.UpdateQueue.verify|verify} messages.
         * @param message UpdateQueue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateQueue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateQueue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateQueue & mtcti3.UpdateQueue.$Shape} UpdateQueue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateQueue & mtcti3.UpdateQueue.$Shape;
    }

    namespace UpdateQueue {

        /** Properties of an UpdateQueue. */
        interface $Properties {

            /** UpdateQueue setservicemode */
            setservicemode?: (mtcti3.SetServiceMode.$Properties|null);

            /** UpdateQueue setvoicemail */
            setvoicemail?: (mtcti3.SetVoicemail.$Properties|null);

            /** UpdateQueue members */
            members?: (mtcti3.QueueMembers.$Properties|null);

            /** UpdateQueue addmember */
            addmember?: (mtcti3.QueueMember.$Properties[]|null);

            /** UpdateQueue deletemember */
            deletemember?: (mtcti3.QueueMember.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateQueue. */
        type $Shape = mtcti3.UpdateQueue.$Properties;
    }

    /**
     * Properties of a SetVoicemail.
     * @deprecated Use mtcti3.SetVoicemail.$Properties instead.
     */
    interface ISetVoicemail extends mtcti3.SetVoicemail.$Properties {
    }

    /** Represents a SetVoicemail. */
    class SetVoicemail {

        /**
         * Constructs a new SetVoicemail.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SetVoicemail.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SetVoicemail enabled. */
        enabled: boolean;

        /**
         * Encodes the specified SetVoicemail message. Does not implicitly {@link mtcti3.SetVoicemail.verify|verify} messages.
         * @param message SetVoicemail message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SetVoicemail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SetVoicemail message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SetVoicemail & mtcti3.SetVoicemail.$Shape} SetVoicemail
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SetVoicemail & mtcti3.SetVoicemail.$Shape;
    }

    namespace SetVoicemail {

        /** Properties of a SetVoicemail. */
        interface $Properties {

            /** SetVoicemail enabled */
            enabled?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SetVoicemail. */
        type $Shape = mtcti3.SetVoicemail.$Properties;
    }

    /**
     * Properties of a SetServiceMode.
     * @deprecated Use mtcti3.SetServiceMode.$Properties instead.
     */
    interface ISetServiceMode extends mtcti3.SetServiceMode.$Properties {
    }

    /** Represents a SetServiceMode. */
    class SetServiceMode {

        /**
         * Constructs a new SetServiceMode.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SetServiceMode.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SetServiceMode servicemode. */
        servicemode: mtcti3.SetServiceMode.ServiceMode;

        /**
         * Encodes the specified SetServiceMode message. Does not implicitly {@link mtcti3.SetServiceMode.verify|verify} messages.
         * @param message SetServiceMode message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SetServiceMode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SetServiceMode message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SetServiceMode & mtcti3.SetServiceMode.$Shape} SetServiceMode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SetServiceMode & mtcti3.SetServiceMode.$Shape;
    }

    namespace SetServiceMode {

        /** Properties of a SetServiceMode. */
        interface $Properties {

            /** SetServiceMode servicemode */
            servicemode?: (mtcti3.SetServiceMode.ServiceMode|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SetServiceMode. */
        type $Shape = mtcti3.SetServiceMode.$Properties;

        /** ServiceMode enum. */
        enum ServiceMode {

            /** Unset value */
            Unset = 0,

            /** Active value */
            Active = 1,

            /** NS value */
            NS = 2,

            /** OOS value */
            OOS = 3
        }
    }

    /**
     * Properties of a QueueMember.
     * @deprecated Use mtcti3.QueueMember.$Properties instead.
     */
    interface IQueueMember extends mtcti3.QueueMember.$Properties {
    }

    /** Represents a QueueMember. */
    class QueueMember {

        /**
         * Constructs a new QueueMember.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.QueueMember.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** QueueMember extn. */
        extn: string;

        /** QueueMember disabled. */
        disabled: boolean;

        /**
         * Encodes the specified QueueMember message. Does not implicitly {@link mtcti3.QueueMember.verify|verify} messages.
         * @param message QueueMember message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.QueueMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a QueueMember message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.QueueMember & mtcti3.QueueMember.$Shape} QueueMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.QueueMember & mtcti3.QueueMember.$Shape;
    }

    namespace QueueMember {

        /** Properties of a QueueMember. */
        interface $Properties {

            /** QueueMember extn */
            extn?: (string|null);

            /** QueueMember disabled */
            disabled?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a QueueMember. */
        type $Shape = mtcti3.QueueMember.$Properties;
    }

    /**
     * Properties of a QueueMembers.
     * @deprecated Use mtcti3.QueueMembers.$Properties instead.
     */
    interface IQueueMembers extends mtcti3.QueueMembers.$Properties {
    }

    /** Represents a QueueMembers. */
    class QueueMembers {

        /**
         * Constructs a new QueueMembers.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.QueueMembers.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** QueueMembers member. */
        member: mtcti3.QueueMember.$Properties[];

        /**
         * Encodes the specified QueueMembers message. Does not implicitly {@link mtcti3.QueueMembers.verify|verify} messages.
         * @param message QueueMembers message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.QueueMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a QueueMembers message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.QueueMembers & mtcti3.QueueMembers.$Shape} QueueMembers
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.QueueMembers & mtcti3.QueueMembers.$Shape;
    }

    namespace QueueMembers {

        /** Properties of a QueueMembers. */
        interface $Properties {

            /** QueueMembers member */
            member?: (mtcti3.QueueMember.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a QueueMembers. */
        type $Shape = mtcti3.QueueMembers.$Properties;
    }

    /**
     * Properties of a Mailbox.
     * @deprecated Use mtcti3.Mailbox.$Properties instead.
     */
    interface IMailbox extends mtcti3.Mailbox.$Properties {
    }

    /** Represents a Mailbox. */
    class Mailbox {

        /**
         * Constructs a new Mailbox.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Mailbox.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Mailbox newmessages. */
        newmessages: number;

        /** Mailbox oldmessages. */
        oldmessages: number;

        /** Mailbox savedmessages. */
        savedmessages: number;

        /**
         * Encodes the specified Mailbox message. Does not implicitly {@link mtcti3.Mailbox.verify|verify} messages.
         * @param message Mailbox message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Mailbox.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Mailbox message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Mailbox & mtcti3.Mailbox.$Shape} Mailbox
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Mailbox & mtcti3.Mailbox.$Shape;
    }

    namespace Mailbox {

        /** Properties of a Mailbox. */
        interface $Properties {

            /** Mailbox newmessages */
            newmessages?: (number|null);

            /** Mailbox oldmessages */
            oldmessages?: (number|null);

            /** Mailbox savedmessages */
            savedmessages?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Mailbox. */
        type $Shape = mtcti3.Mailbox.$Properties;
    }

    /**
     * Properties of a SubscribePresence.
     * @deprecated Use mtcti3.SubscribePresence.$Properties instead.
     */
    interface ISubscribePresence extends mtcti3.SubscribePresence.$Properties {
    }

    /** Represents a SubscribePresence. */
    class SubscribePresence {

        /**
         * Constructs a new SubscribePresence.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribePresence.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribePresence entry. */
        entry: mtcti3.Presentity.$Properties[];

        /** SubscribePresence flags. */
        flags: number;

        /**
         * Encodes the specified SubscribePresence message. Does not implicitly {@link mtcti3.SubscribePresence.verify|verify} messages.
         * @param message SubscribePresence message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribePresence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribePresence message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribePresence & mtcti3.SubscribePresence.$Shape} SubscribePresence
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribePresence & mtcti3.SubscribePresence.$Shape;
    }

    namespace SubscribePresence {

        /** Properties of a SubscribePresence. */
        interface $Properties {

            /** SubscribePresence entry */
            entry?: (mtcti3.Presentity.$Properties[]|null);

            /** SubscribePresence flags */
            flags?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribePresence. */
        type $Shape = mtcti3.SubscribePresence.$Properties;
    }

    /**
     * Properties of an UpdatePresence.
     * @deprecated Use mtcti3.UpdatePresence.$Properties instead.
     */
    interface IUpdatePresence extends mtcti3.UpdatePresence.$Properties {
    }

    /** Represents an UpdatePresence. */
    class UpdatePresence {

        /**
         * Constructs a new UpdatePresence.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdatePresence.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdatePresence add. */
        add: mtcti3.Presentity.$Properties[];

        /** UpdatePresence remove. */
        remove: mtcti3.Presentity.$Properties[];

        /**
         * Encodes the specified UpdatePresence message. Does not implicitly {@link mtcti3.UpdatePresence.verify|verify} messages.
         * @param message UpdatePresence message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdatePresence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdatePresence message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdatePresence & mtcti3.UpdatePresence.$Shape} UpdatePresence
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdatePresence & mtcti3.UpdatePresence.$Shape;
    }

    namespace UpdatePresence {

        /** Properties of an UpdatePresence. */
        interface $Properties {

            /** UpdatePresence add */
            add?: (mtcti3.Presentity.$Properties[]|null);

            /** UpdatePresence remove */
            remove?: (mtcti3.Presentity.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdatePresence. */
        type $Shape = mtcti3.UpdatePresence.$Properties;
    }

    /**
     * Properties of a Presentity.
     * @deprecated Use mtcti3.Presentity.$Properties instead.
     */
    interface IPresentity extends mtcti3.Presentity.$Properties {
    }

    /** Represents a Presentity. */
    class Presentity {

        /**
         * Constructs a new Presentity.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Presentity.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Presentity presentity. */
        presentity: string;

        /** Presentity lref. */
        lref: number;

        /**
         * Encodes the specified Presentity message. Does not implicitly {@link mtcti3.Presentity.verify|verify} messages.
         * @param message Presentity message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Presentity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Presentity message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Presentity & mtcti3.Presentity.$Shape} Presentity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Presentity & mtcti3.Presentity.$Shape;
    }

    namespace Presentity {

        /** Properties of a Presentity. */
        interface $Properties {

            /** Presentity presentity */
            presentity?: (string|null);

            /** Presentity lref */
            lref?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Presentity. */
        type $Shape = mtcti3.Presentity.$Properties;
    }

    /**
     * Properties of a NotifyPresence.
     * @deprecated Use mtcti3.NotifyPresence.$Properties instead.
     */
    interface INotifyPresence extends mtcti3.NotifyPresence.$Properties {
    }

    /** Represents a NotifyPresence. */
    class NotifyPresence {

        /**
         * Constructs a new NotifyPresence.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyPresence.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyPresence full. */
        full: number;

        /** NotifyPresence entry. */
        entry: mtcti3.NotifyPresentity.$Properties[];

        /**
         * Encodes the specified NotifyPresence message. Does not implicitly {@link mtcti3.NotifyPresence.verify|verify} messages.
         * @param message NotifyPresence message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyPresence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyPresence message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyPresence & mtcti3.NotifyPresence.$Shape} NotifyPresence
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyPresence & mtcti3.NotifyPresence.$Shape;
    }

    namespace NotifyPresence {

        /** Properties of a NotifyPresence. */
        interface $Properties {

            /** NotifyPresence full */
            full?: (number|null);

            /** NotifyPresence entry */
            entry?: (mtcti3.NotifyPresentity.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyPresence. */
        type $Shape = mtcti3.NotifyPresence.$Properties;
    }

    /**
     * Properties of a NotifyPresentity.
     * @deprecated Use mtcti3.NotifyPresentity.$Properties instead.
     */
    interface INotifyPresentity extends mtcti3.NotifyPresentity.$Properties {
    }

    /** Represents a NotifyPresentity. */
    class NotifyPresentity {

        /**
         * Constructs a new NotifyPresentity.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyPresentity.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyPresentity presentity. */
        presentity: string;

        /** NotifyPresentity lref. */
        lref: number;

        /** NotifyPresentity sac. */
        sac: boolean;

        /** NotifyPresentity phonestate. */
        phonestate: number;

        /** NotifyPresentity absence. */
        absence?: (mtcti3.Absence.$Properties|null);

        /** NotifyPresentity app. */
        app: string;

        /** NotifyPresentity fwdu. */
        fwdu: boolean;

        /** NotifyPresentity vmunread_messages. */
        vmunread_messages: number;

        /** NotifyPresentity noapphandler. */
        noapphandler: boolean;

        /**
         * Encodes the specified NotifyPresentity message. Does not implicitly {@link mtcti3.NotifyPresentity.verify|verify} messages.
         * @param message NotifyPresentity message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyPresentity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyPresentity message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyPresentity & mtcti3.NotifyPresentity.$Shape} NotifyPresentity
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyPresentity & mtcti3.NotifyPresentity.$Shape;
    }

    namespace NotifyPresentity {

        /** Properties of a NotifyPresentity. */
        interface $Properties {

            /** NotifyPresentity presentity */
            presentity?: (string|null);

            /** NotifyPresentity lref */
            lref?: (number|null);

            /** NotifyPresentity sac */
            sac?: (boolean|null);

            /** NotifyPresentity phonestate */
            phonestate?: (number|null);

            /** NotifyPresentity absence */
            absence?: (mtcti3.Absence.$Properties|null);

            /** NotifyPresentity app */
            app?: (string|null);

            /** NotifyPresentity fwdu */
            fwdu?: (boolean|null);

            /** NotifyPresentity vmunread_messages */
            vmunread_messages?: (number|null);

            /** NotifyPresentity noapphandler */
            noapphandler?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyPresentity. */
        type $Shape = mtcti3.NotifyPresentity.$Properties;
    }

    /**
     * Properties of an Absence.
     * @deprecated Use mtcti3.Absence.$Properties instead.
     */
    interface IAbsence extends mtcti3.Absence.$Properties {
    }

    /** Represents an Absence. */
    class Absence {

        /**
         * Constructs a new Absence.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Absence.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Absence msg. */
        msg: number;

        /** Absence str. */
        str: string;

        /**
         * Encodes the specified Absence message. Does not implicitly {@link mtcti3.Absence.verify|verify} messages.
         * @param message Absence message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Absence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Absence message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Absence & mtcti3.Absence.$Shape} Absence
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Absence & mtcti3.Absence.$Shape;
    }

    namespace Absence {

        /** Properties of an Absence. */
        interface $Properties {

            /** Absence msg */
            msg?: (number|null);

            /** Absence str */
            str?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Absence. */
        type $Shape = mtcti3.Absence.$Properties;
    }

    /**
     * Properties of a SubscribeParkServer.
     * @deprecated Use mtcti3.SubscribeParkServer.$Properties instead.
     */
    interface ISubscribeParkServer extends mtcti3.SubscribeParkServer.$Properties {
    }

    /** Represents a SubscribeParkServer. */
    class SubscribeParkServer {

        /**
         * Constructs a new SubscribeParkServer.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeParkServer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeParkServer flags. */
        flags: number;

        /** SubscribeParkServer ccflags. */
        ccflags: number;

        /**
         * Encodes the specified SubscribeParkServer message. Does not implicitly {@link mtcti3.SubscribeParkServer.verify|verify} messages.
         * @param message SubscribeParkServer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeParkServer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeParkServer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeParkServer & mtcti3.SubscribeParkServer.$Shape} SubscribeParkServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeParkServer & mtcti3.SubscribeParkServer.$Shape;
    }

    namespace SubscribeParkServer {

        /** Properties of a SubscribeParkServer. */
        interface $Properties {

            /** SubscribeParkServer flags */
            flags?: (number|null);

            /** SubscribeParkServer ccflags */
            ccflags?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeParkServer. */
        type $Shape = mtcti3.SubscribeParkServer.$Properties;
    }

    /**
     * Properties of a NotifyParkServer.
     * @deprecated Use mtcti3.NotifyParkServer.$Properties instead.
     */
    interface INotifyParkServer extends mtcti3.NotifyParkServer.$Properties {
    }

    /** Represents a NotifyParkServer. */
    class NotifyParkServer {

        /**
         * Constructs a new NotifyParkServer.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyParkServer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyParkServer dummy. */
        dummy: number;

        /**
         * Encodes the specified NotifyParkServer message. Does not implicitly {@link mtcti3.NotifyParkServer.verify|verify} messages.
         * @param message NotifyParkServer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyParkServer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyParkServer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyParkServer & mtcti3.NotifyParkServer.$Shape} NotifyParkServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyParkServer & mtcti3.NotifyParkServer.$Shape;
    }

    namespace NotifyParkServer {

        /** Properties of a NotifyParkServer. */
        interface $Properties {

            /** NotifyParkServer dummy */
            dummy?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyParkServer. */
        type $Shape = mtcti3.NotifyParkServer.$Properties;
    }

    /**
     * Properties of a SubscribeRefreshWrapper.
     * @deprecated Use mtcti3.SubscribeRefreshWrapper.$Properties instead.
     */
    interface ISubscribeRefreshWrapper extends mtcti3.SubscribeRefreshWrapper.$Properties {
    }

    /** Represents a SubscribeRefreshWrapper. */
    class SubscribeRefreshWrapper {

        /**
         * Constructs a new SubscribeRefreshWrapper.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.SubscribeRefreshWrapper.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SubscribeRefreshWrapper dummy. */
        dummy: number;

        /**
         * Encodes the specified SubscribeRefreshWrapper message. Does not implicitly {@link mtcti3.SubscribeRefreshWrapper.verify|verify} messages.
         * @param message SubscribeRefreshWrapper message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.SubscribeRefreshWrapper.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SubscribeRefreshWrapper message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.SubscribeRefreshWrapper & mtcti3.SubscribeRefreshWrapper.$Shape} SubscribeRefreshWrapper
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.SubscribeRefreshWrapper & mtcti3.SubscribeRefreshWrapper.$Shape;
    }

    namespace SubscribeRefreshWrapper {

        /** Properties of a SubscribeRefreshWrapper. */
        interface $Properties {

            /** SubscribeRefreshWrapper dummy */
            dummy?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SubscribeRefreshWrapper. */
        type $Shape = mtcti3.SubscribeRefreshWrapper.$Properties;
    }

    /**
     * Properties of a NotifyRefreshWrapper.
     * @deprecated Use mtcti3.NotifyRefreshWrapper.$Properties instead.
     */
    interface INotifyRefreshWrapper extends mtcti3.NotifyRefreshWrapper.$Properties {
    }

    /** Represents a NotifyRefreshWrapper. */
    class NotifyRefreshWrapper {

        /**
         * Constructs a new NotifyRefreshWrapper.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyRefreshWrapper.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyRefreshWrapper dummy. */
        dummy: number;

        /**
         * Encodes the specified NotifyRefreshWrapper message. Does not implicitly {@link mtcti3.NotifyRefreshWrapper.verify|verify} messages.
         * @param message NotifyRefreshWrapper message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyRefreshWrapper.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyRefreshWrapper message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyRefreshWrapper & mtcti3.NotifyRefreshWrapper.$Shape} NotifyRefreshWrapper
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyRefreshWrapper & mtcti3.NotifyRefreshWrapper.$Shape;
    }

    namespace NotifyRefreshWrapper {

        /** Properties of a NotifyRefreshWrapper. */
        interface $Properties {

            /** NotifyRefreshWrapper dummy */
            dummy?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyRefreshWrapper. */
        type $Shape = mtcti3.NotifyRefreshWrapper.$Properties;
    }

    /**
     * Properties of a NotifyCallControl.
     * @deprecated Use mtcti3.NotifyCallControl.$Properties instead.
     */
    interface INotifyCallControl extends mtcti3.NotifyCallControl.$Properties {
    }

    /** Represents a NotifyCallControl. */
    class NotifyCallControl {

        /**
         * Constructs a new NotifyCallControl.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.NotifyCallControl.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** NotifyCallControl refreshinstance. */
        refreshinstance: number;

        /** NotifyCallControl callinfo. */
        callinfo: mtcti3.CallInfo.$Properties[];

        /** NotifyCallControl calllost. */
        calllost: mtcti3.CallLost.$Properties[];

        /**
         * Encodes the specified NotifyCallControl message. Does not implicitly {@link mtcti3.NotifyCallControl.verify|verify} messages.
         * @param message NotifyCallControl message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.NotifyCallControl.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NotifyCallControl message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.NotifyCallControl & mtcti3.NotifyCallControl.$Shape} NotifyCallControl
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.NotifyCallControl & mtcti3.NotifyCallControl.$Shape;
    }

    namespace NotifyCallControl {

        /** Properties of a NotifyCallControl. */
        interface $Properties {

            /** NotifyCallControl refreshinstance */
            refreshinstance?: (number|null);

            /** NotifyCallControl callinfo */
            callinfo?: (mtcti3.CallInfo.$Properties[]|null);

            /** NotifyCallControl calllost */
            calllost?: (mtcti3.CallLost.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NotifyCallControl. */
        type $Shape = mtcti3.NotifyCallControl.$Properties;
    }

    /**
     * Properties of a CallInfo.
     * @deprecated Use mtcti3.CallInfo.$Properties instead.
     */
    interface ICallInfo extends mtcti3.CallInfo.$Properties {
    }

    /** Represents a CallInfo. */
    class CallInfo {

        /**
         * Constructs a new CallInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.CallInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CallInfo callid. */
        callid: number;

        /** CallInfo referencecallid. */
        referencecallid: number;

        /** CallInfo relatedcallid. */
        relatedcallid: number;

        /** CallInfo state. */
        state: mtcti3.CallInfo.State;

        /** CallInfo direction. */
        direction: mtcti3.CallInfo.Direction;

        /** CallInfo activeheld. */
        activeheld: boolean;

        /** CallInfo gcid. */
        gcid: Uint8Array;

        /** CallInfo featuresavailable. */
        featuresavailable: number;

        /** CallInfo calledparty. */
        calledparty: string;

        /** CallInfo callingparty. */
        callingparty?: (mtcti3.PartyInfo.$Properties|null);

        /** CallInfo connectedparty. */
        connectedparty?: (mtcti3.PartyInfo.$Properties|null);

        /** CallInfo originalcalledparty. */
        originalcalledparty?: (mtcti3.PartyInfo.$Properties|null);

        /** CallInfo tag. */
        tag: string;

        /** CallInfo accountcode. */
        accountcode: string;

        /** CallInfo mute. */
        mute: boolean;

        /** CallInfo failedcause. */
        failedcause: mtcti3.CallInfo.FailedCause;

        /** CallInfo featuresavailable2. */
        featuresavailable2: number;

        /** CallInfo recording. */
        recording: boolean;

        /** CallInfo parkslot. */
        parkslot: string;

        /** CallInfo absence. */
        absence?: (mtcti3.Absence.$Properties|null);

        /** CallInfo recordingpaused. */
        recordingpaused: boolean;

        /** CallInfo pagecall. */
        pagecall: boolean;

        /** CallInfo remoteinfo. */
        remoteinfo?: (mtcti3.EndInfo.$Properties|null);

        /** CallInfo localinfo. */
        localinfo: mtcti3.EndInfo.$Properties[];

        /** CallInfo conferencemember. */
        conferencemember: mtcti3.ConferenceMember.$Properties[];

        /** CallInfo dialinfo. */
        dialinfo?: (mtcti3.DialInfo.$Properties|null);

        /** CallInfo trunkinfo. */
        trunkinfo?: (mtcti3.TrunkInfo.$Properties|null);

        /** CallInfo queueinfo. */
        queueinfo?: (mtcti3.QueueInfo.$Properties|null);

        /** CallInfo calldata. */
        calldata?: (mtcti3.CallData.$Properties|null);

        /** CallInfo notes. */
        notes?: (mtcti3.Notes.$Properties|null);

        /** CallInfo ucid. */
        ucid?: (mtcti3.UCID.$Properties|null);

        /** CallInfo pintrinsics. */
        pintrinsics?: (mtcti3.PIntrinsics.$Properties|null);

        /** CallInfo targets. */
        targets?: (mtcti3.Targets.$Properties|null);

        /**
         * Encodes the specified CallInfo message. Does not implicitly {@link mtcti3.CallInfo.verify|verify} messages.
         * @param message CallInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.CallInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CallInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.CallInfo & mtcti3.CallInfo.$Shape} CallInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.CallInfo & mtcti3.CallInfo.$Shape;
    }

    namespace CallInfo {

        /** Properties of a CallInfo. */
        interface $Properties {

            /** CallInfo callid */
            callid?: (number|null);

            /** CallInfo referencecallid */
            referencecallid?: (number|null);

            /** CallInfo relatedcallid */
            relatedcallid?: (number|null);

            /** CallInfo state */
            state?: (mtcti3.CallInfo.State|null);

            /** CallInfo direction */
            direction?: (mtcti3.CallInfo.Direction|null);

            /** CallInfo activeheld */
            activeheld?: (boolean|null);

            /** CallInfo gcid */
            gcid?: (Uint8Array|null);

            /** CallInfo featuresavailable */
            featuresavailable?: (number|null);

            /** CallInfo calledparty */
            calledparty?: (string|null);

            /** CallInfo callingparty */
            callingparty?: (mtcti3.PartyInfo.$Properties|null);

            /** CallInfo connectedparty */
            connectedparty?: (mtcti3.PartyInfo.$Properties|null);

            /** CallInfo originalcalledparty */
            originalcalledparty?: (mtcti3.PartyInfo.$Properties|null);

            /** CallInfo tag */
            tag?: (string|null);

            /** CallInfo accountcode */
            accountcode?: (string|null);

            /** CallInfo mute */
            mute?: (boolean|null);

            /** CallInfo failedcause */
            failedcause?: (mtcti3.CallInfo.FailedCause|null);

            /** CallInfo featuresavailable2 */
            featuresavailable2?: (number|null);

            /** CallInfo recording */
            recording?: (boolean|null);

            /** CallInfo parkslot */
            parkslot?: (string|null);

            /** CallInfo absence */
            absence?: (mtcti3.Absence.$Properties|null);

            /** CallInfo recordingpaused */
            recordingpaused?: (boolean|null);

            /** CallInfo pagecall */
            pagecall?: (boolean|null);

            /** CallInfo remoteinfo */
            remoteinfo?: (mtcti3.EndInfo.$Properties|null);

            /** CallInfo localinfo */
            localinfo?: (mtcti3.EndInfo.$Properties[]|null);

            /** CallInfo conferencemember */
            conferencemember?: (mtcti3.ConferenceMember.$Properties[]|null);

            /** CallInfo dialinfo */
            dialinfo?: (mtcti3.DialInfo.$Properties|null);

            /** CallInfo trunkinfo */
            trunkinfo?: (mtcti3.TrunkInfo.$Properties|null);

            /** CallInfo queueinfo */
            queueinfo?: (mtcti3.QueueInfo.$Properties|null);

            /** CallInfo calldata */
            calldata?: (mtcti3.CallData.$Properties|null);

            /** CallInfo notes */
            notes?: (mtcti3.Notes.$Properties|null);

            /** CallInfo ucid */
            ucid?: (mtcti3.UCID.$Properties|null);

            /** CallInfo pintrinsics */
            pintrinsics?: (mtcti3.PIntrinsics.$Properties|null);

            /** CallInfo targets */
            targets?: (mtcti3.Targets.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CallInfo. */
        type $Shape = mtcti3.CallInfo.$Properties;

        /** State enum. */
        enum State {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** DIALTONE value */
            DIALTONE = 1,

            /** DIALLING value */
            DIALLING = 2,

            /** DIALLED value */
            DIALLED = 3,

            /** RINGING value */
            RINGING = 4,

            /** RINGBACK value */
            RINGBACK = 5,

            /** CONNECTED value */
            CONNECTED = 6,

            /** ONHOLD value */
            ONHOLD = 7,

            /** ONHOLDPENDTRANSFER value */
            ONHOLDPENDTRANSFER = 8,

            /** ONHOLDPENDCONF value */
            ONHOLDPENDCONF = 9,

            /** DISCONNECTED value */
            DISCONNECTED = 10,

            /** BUSY value */
            BUSY = 11,

            /** FAILED value */
            FAILED = 12,

            /** WAITINGFORACCT value */
            WAITINGFORACCT = 13,

            /** WAITINGFORAUTH value */
            WAITINGFORAUTH = 14,

            /** WAITINGFORLINE value */
            WAITINGFORLINE = 15,

            /** REMINDER value */
            REMINDER = 16,

            /** AFTERCALLWORK value */
            AFTERCALLWORK = 17,

            /** RINGINGDIVERT value */
            RINGINGDIVERT = 18,

            /** RINGINGVOICEMAIL value */
            RINGINGVOICEMAIL = 19,

            /** ANSWEREDBYVOICEMAIL value */
            ANSWEREDBYVOICEMAIL = 20,

            /** LEAVINGVOICEMAILMESSAGE value */
            LEAVINGVOICEMAILMESSAGE = 21,

            /** QUEUEING value */
            QUEUEING = 22,

            /** RETARGETING value */
            RETARGETING = 23
        }

        /** Direction enum. */
        enum Direction {

            /** UNDEFINED value */
            UNDEFINED = 0,

            /** OUTBOUND value */
            OUTBOUND = 1,

            /** INBOUND value */
            INBOUND = 2,

            /** PICKUP value */
            PICKUP = 3
        }

        /** FailedCause enum. */
        enum FailedCause {

            /** UNSET value */
            UNSET = 0,

            /** UNSPECIFIED value */
            UNSPECIFIED = 1,

            /** UNALLOCATEDNUMBER value */
            UNALLOCATEDNUMBER = 2,

            /** REJECTED value */
            REJECTED = 3,

            /** NUMBEROOO value */
            NUMBEROOO = 4,

            /** NETWORKOOO value */
            NETWORKOOO = 5,

            /** BARRED value */
            BARRED = 6,

            /** NOCHANNEL value */
            NOCHANNEL = 7,

            /** NOACCOUNTCODE value */
            NOACCOUNTCODE = 8,

            /** NOAUTHCODE value */
            NOAUTHCODE = 9,

            /** NOLICENCE value */
            NOLICENCE = 10,

            /** LOCALRESOURCES value */
            LOCALRESOURCES = 11,

            /** BANDWIDTH value */
            BANDWIDTH = 12,

            /** COMPATIBILITY value */
            COMPATIBILITY = 13,

            /** CANTRECORD value */
            CANTRECORD = 14,

            /** NORESPONSE value */
            NORESPONSE = 15
        }
    }

    /**
     * Properties of a CallLost.
     * @deprecated Use mtcti3.CallLost.$Properties instead.
     */
    interface ICallLost extends mtcti3.CallLost.$Properties {
    }

    /** Represents a CallLost. */
    class CallLost {

        /**
         * Constructs a new CallLost.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.CallLost.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CallLost callid. */
        callid: number;

        /** CallLost referencecallid. */
        referencecallid: number;

        /** CallLost reason. */
        reason: number;

        /** CallLost thisenddropped. */
        thisenddropped: boolean;

        /** CallLost description. */
        description: string;

        /**
         * Encodes the specified CallLost message. Does not implicitly {@link mtcti3.CallLost.verify|verify} messages.
         * @param message CallLost message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.CallLost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CallLost message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.CallLost & mtcti3.CallLost.$Shape} CallLost
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.CallLost & mtcti3.CallLost.$Shape;
    }

    namespace CallLost {

        /** Properties of a CallLost. */
        interface $Properties {

            /** CallLost callid */
            callid?: (number|null);

            /** CallLost referencecallid */
            referencecallid?: (number|null);

            /** CallLost reason */
            reason?: (number|null);

            /** CallLost thisenddropped */
            thisenddropped?: (boolean|null);

            /** CallLost description */
            description?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CallLost. */
        type $Shape = mtcti3.CallLost.$Properties;
    }

    /**
     * Properties of a PartyInfo.
     * @deprecated Use mtcti3.PartyInfo.$Properties instead.
     */
    interface IPartyInfo extends mtcti3.PartyInfo.$Properties {
    }

    /** Represents a PartyInfo. */
    class PartyInfo {

        /**
         * Constructs a new PartyInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.PartyInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PartyInfo numbertype. */
        numbertype: number;

        /** PartyInfo number. */
        number: string;

        /** PartyInfo subaddr. */
        subaddr: string;

        /** PartyInfo name. */
        name: string;

        /** PartyInfo nametype. */
        nametype: number;

        /** PartyInfo withheld. */
        withheld: boolean;

        /** PartyInfo diversionreason. */
        diversionreason: number;

        /**
         * Encodes the specified PartyInfo message. Does not implicitly {@link mtcti3.PartyInfo.verify|verify} messages.
         * @param message PartyInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.PartyInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PartyInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.PartyInfo & mtcti3.PartyInfo.$Shape} PartyInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.PartyInfo & mtcti3.PartyInfo.$Shape;
    }

    namespace PartyInfo {

        /** Properties of a PartyInfo. */
        interface $Properties {

            /** PartyInfo numbertype */
            numbertype?: (number|null);

            /** PartyInfo number */
            number?: (string|null);

            /** PartyInfo subaddr */
            subaddr?: (string|null);

            /** PartyInfo name */
            name?: (string|null);

            /** PartyInfo nametype */
            nametype?: (number|null);

            /** PartyInfo withheld */
            withheld?: (boolean|null);

            /** PartyInfo diversionreason */
            diversionreason?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PartyInfo. */
        type $Shape = mtcti3.PartyInfo.$Properties;
    }

    /**
     * Properties of a DialInfo.
     * @deprecated Use mtcti3.DialInfo.$Properties instead.
     */
    interface IDialInfo extends mtcti3.DialInfo.$Properties {
    }

    /** Represents a DialInfo. */
    class DialInfo {

        /**
         * Constructs a new DialInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.DialInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DialInfo number. */
        number: string;

        /** DialInfo calltype. */
        calltype: number;

        /** DialInfo withholdcli. */
        withholdcli: boolean;

        /** DialInfo hidenumber. */
        hidenumber: boolean;

        /** DialInfo complete. */
        complete: boolean;

        /** DialInfo madn. */
        madn: string;

        /** DialInfo subaddr. */
        subaddr: string;

        /** DialInfo allowcli. */
        allowcli: boolean;

        /** DialInfo explicitcli. */
        explicitcli: string;

        /**
         * Encodes the specified DialInfo message. Does not implicitly {@link mtcti3.DialInfo.verify|verify} messages.
         * @param message DialInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.DialInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DialInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.DialInfo & mtcti3.DialInfo.$Shape} DialInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.DialInfo & mtcti3.DialInfo.$Shape;
    }

    namespace DialInfo {

        /** Properties of a DialInfo. */
        interface $Properties {

            /** DialInfo number */
            number?: (string|null);

            /** DialInfo calltype */
            calltype?: (number|null);

            /** DialInfo withholdcli */
            withholdcli?: (boolean|null);

            /** DialInfo hidenumber */
            hidenumber?: (boolean|null);

            /** DialInfo complete */
            complete?: (boolean|null);

            /** DialInfo madn */
            madn?: (string|null);

            /** DialInfo subaddr */
            subaddr?: (string|null);

            /** DialInfo allowcli */
            allowcli?: (boolean|null);

            /** DialInfo explicitcli */
            explicitcli?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DialInfo. */
        type $Shape = mtcti3.DialInfo.$Properties;
    }

    /**
     * Properties of a TrunkInfo.
     * @deprecated Use mtcti3.TrunkInfo.$Properties instead.
     */
    interface ITrunkInfo extends mtcti3.TrunkInfo.$Properties {
    }

    /** Represents a TrunkInfo. */
    class TrunkInfo {

        /**
         * Constructs a new TrunkInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.TrunkInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TrunkInfo trunktype. */
        trunktype: mtcti3.TrunkInfo.TrunkType;

        /** TrunkInfo did. */
        did: string;

        /**
         * Encodes the specified TrunkInfo message. Does not implicitly {@link mtcti3.TrunkInfo.verify|verify} messages.
         * @param message TrunkInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.TrunkInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TrunkInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.TrunkInfo & mtcti3.TrunkInfo.$Shape} TrunkInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.TrunkInfo & mtcti3.TrunkInfo.$Shape;
    }

    namespace TrunkInfo {

        /** Properties of a TrunkInfo. */
        interface $Properties {

            /** TrunkInfo trunktype */
            trunktype?: (mtcti3.TrunkInfo.TrunkType|null);

            /** TrunkInfo did */
            did?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TrunkInfo. */
        type $Shape = mtcti3.TrunkInfo.$Properties;

        /** TrunkType enum. */
        enum TrunkType {

            /** NoTrunk value */
            NoTrunk = 0,

            /** TrunkSIP value */
            TrunkSIP = 1,

            /** TrunkISDN value */
            TrunkISDN = 2,

            /** TrunkH323 value */
            TrunkH323 = 3,

            /** TrunkT1 value */
            TrunkT1 = 4,

            /** TrunkR2 value */
            TrunkR2 = 5,

            /** TrunkAlog value */
            TrunkAlog = 6
        }
    }

    /**
     * Properties of a QueueInfo.
     * @deprecated Use mtcti3.QueueInfo.$Properties instead.
     */
    interface IQueueInfo extends mtcti3.QueueInfo.$Properties {
    }

    /** Represents a QueueInfo. */
    class QueueInfo {

        /**
         * Constructs a new QueueInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.QueueInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** QueueInfo number. */
        number: string;

        /** QueueInfo name. */
        name: string;

        /** QueueInfo priority. */
        priority: number;

        /** QueueInfo overflow_number. */
        overflow_number: string;

        /** QueueInfo overflow_name. */
        overflow_name: string;

        /**
         * Encodes the specified QueueInfo message. Does not implicitly {@link mtcti3.QueueInfo.verify|verify} messages.
         * @param message QueueInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.QueueInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a QueueInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.QueueInfo & mtcti3.QueueInfo.$Shape} QueueInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.QueueInfo & mtcti3.QueueInfo.$Shape;
    }

    namespace QueueInfo {

        /** Properties of a QueueInfo. */
        interface $Properties {

            /** QueueInfo number */
            number?: (string|null);

            /** QueueInfo name */
            name?: (string|null);

            /** QueueInfo priority */
            priority?: (number|null);

            /** QueueInfo overflow_number */
            overflow_number?: (string|null);

            /** QueueInfo overflow_name */
            overflow_name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a QueueInfo. */
        type $Shape = mtcti3.QueueInfo.$Properties;
    }

    /**
     * Properties of an EndInfo.
     * @deprecated Use mtcti3.EndInfo.$Properties instead.
     */
    interface IEndInfo extends mtcti3.EndInfo.$Properties {
    }

    /** Represents an EndInfo. */
    class EndInfo {

        /**
         * Constructs a new EndInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.EndInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EndInfo gcid. */
        gcid: Uint8Array;

        /** EndInfo deviceclass. */
        deviceclass: number;

        /** EndInfo devicetype. */
        devicetype: number;

        /** EndInfo deviceinstance. */
        deviceinstance: number;

        /** EndInfo teleworker. */
        teleworker: string;

        /**
         * Encodes the specified EndInfo message. Does not implicitly {@link mtcti3.EndInfo.verify|verify} messages.
         * @param message EndInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.EndInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an EndInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.EndInfo & mtcti3.EndInfo.$Shape} EndInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.EndInfo & mtcti3.EndInfo.$Shape;
    }

    namespace EndInfo {

        /** Properties of an EndInfo. */
        interface $Properties {

            /** EndInfo gcid */
            gcid?: (Uint8Array|null);

            /** EndInfo deviceclass */
            deviceclass?: (number|null);

            /** EndInfo devicetype */
            devicetype?: (number|null);

            /** EndInfo deviceinstance */
            deviceinstance?: (number|null);

            /** EndInfo teleworker */
            teleworker?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EndInfo. */
        type $Shape = mtcti3.EndInfo.$Properties;
    }

    /**
     * Properties of a Target.
     * @deprecated Use mtcti3.Target.$Properties instead.
     */
    interface ITarget extends mtcti3.Target.$Properties {
    }

    /** Represents a Target. */
    class Target {

        /**
         * Constructs a new Target.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Target.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Target partyinfo. */
        partyinfo?: (mtcti3.PartyInfo.$Properties|null);

        /**
         * Encodes the specified Target message. Does not implicitly {@link mtcti3.Target.verify|verify} messages.
         * @param message Target message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Target.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Target message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Target & mtcti3.Target.$Shape} Target
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Target & mtcti3.Target.$Shape;
    }

    namespace Target {

        /** Properties of a Target. */
        interface $Properties {

            /** Target partyinfo */
            partyinfo?: (mtcti3.PartyInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Target. */
        type $Shape = mtcti3.Target.$Properties;
    }

    /**
     * Properties of a Targets.
     * @deprecated Use mtcti3.Targets.$Properties instead.
     */
    interface ITargets extends mtcti3.Targets.$Properties {
    }

    /** Represents a Targets. */
    class Targets {

        /**
         * Constructs a new Targets.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Targets.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Targets target. */
        target: mtcti3.Target.$Properties[];

        /**
         * Encodes the specified Targets message. Does not implicitly {@link mtcti3.Targets.verify|verify} messages.
         * @param message Targets message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Targets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Targets message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Targets & mtcti3.Targets.$Shape} Targets
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Targets & mtcti3.Targets.$Shape;
    }

    namespace Targets {

        /** Properties of a Targets. */
        interface $Properties {

            /** Targets target */
            target?: (mtcti3.Target.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Targets. */
        type $Shape = mtcti3.Targets.$Properties;
    }

    /**
     * Properties of a PIntrinsics.
     * @deprecated Use mtcti3.PIntrinsics.$Properties instead.
     */
    interface IPIntrinsics extends mtcti3.PIntrinsics.$Properties {
    }

    /** Represents a PIntrinsics. */
    class PIntrinsics {

        /**
         * Constructs a new PIntrinsics.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.PIntrinsics.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PIntrinsics pintrinsics. */
        pintrinsics: Uint8Array;

        /**
         * Encodes the specified PIntrinsics message. Does not implicitly {@link mtcti3.PIntrinsics.verify|verify} messages.
         * @param message PIntrinsics message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.PIntrinsics.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PIntrinsics message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.PIntrinsics & mtcti3.PIntrinsics.$Shape} PIntrinsics
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.PIntrinsics & mtcti3.PIntrinsics.$Shape;
    }

    namespace PIntrinsics {

        /** Properties of a PIntrinsics. */
        interface $Properties {

            /** PIntrinsics pintrinsics */
            pintrinsics?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PIntrinsics. */
        type $Shape = mtcti3.PIntrinsics.$Properties;
    }

    /**
     * Properties of a UCID.
     * @deprecated Use mtcti3.UCID.$Properties instead.
     */
    interface IUCID extends mtcti3.UCID.$Properties {
    }

    /** Represents a UCID. */
    class UCID {

        /**
         * Constructs a new UCID.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UCID.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UCID ucid. */
        ucid: Uint8Array;

        /**
         * Encodes the specified UCID message. Does not implicitly {@link mtcti3.UCID.verify|verify} messages.
         * @param message UCID message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UCID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UCID message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UCID & mtcti3.UCID.$Shape} UCID
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UCID & mtcti3.UCID.$Shape;
    }

    namespace UCID {

        /** Properties of a UCID. */
        interface $Properties {

            /** UCID ucid */
            ucid?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UCID. */
        type $Shape = mtcti3.UCID.$Properties;
    }

    /**
     * Properties of a Notes.
     * @deprecated Use mtcti3.Notes.$Properties instead.
     */
    interface INotes extends mtcti3.Notes.$Properties {
    }

    /** Represents a Notes. */
    class Notes {

        /**
         * Constructs a new Notes.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.Notes.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Notes notes. */
        notes: string;

        /**
         * Encodes the specified Notes message. Does not implicitly {@link mtcti3.Notes.verify|verify} messages.
         * @param message Notes message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.Notes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Notes message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.Notes & mtcti3.Notes.$Shape} Notes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.Notes & mtcti3.Notes.$Shape;
    }

    namespace Notes {

        /** Properties of a Notes. */
        interface $Properties {

            /** Notes notes */
            notes?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Notes. */
        type $Shape = mtcti3.Notes.$Properties;
    }

    /**
     * Properties of a CallData.
     * @deprecated Use mtcti3.CallData.$Properties instead.
     */
    interface ICallData extends mtcti3.CallData.$Properties {
    }

    /** Represents a CallData. */
    class CallData {

        /**
         * Constructs a new CallData.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.CallData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CallData language. */
        language: string;

        /** CallData emergency. */
        emergency: boolean;

        /** CallData privacy. */
        privacy: boolean;

        /** CallData secure. */
        secure: boolean;

        /** CallData rprivacy. */
        rprivacy: boolean;

        /**
         * Encodes the specified CallData message. Does not implicitly {@link mtcti3.CallData.verify|verify} messages.
         * @param message CallData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.CallData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CallData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.CallData & mtcti3.CallData.$Shape} CallData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.CallData & mtcti3.CallData.$Shape;
    }

    namespace CallData {

        /** Properties of a CallData. */
        interface $Properties {

            /** CallData language */
            language?: (string|null);

            /** CallData emergency */
            emergency?: (boolean|null);

            /** CallData privacy */
            privacy?: (boolean|null);

            /** CallData secure */
            secure?: (boolean|null);

            /** CallData rprivacy */
            rprivacy?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CallData. */
        type $Shape = mtcti3.CallData.$Properties;
    }

    /**
     * Properties of a ConferenceMember.
     * @deprecated Use mtcti3.ConferenceMember.$Properties instead.
     */
    interface IConferenceMember extends mtcti3.ConferenceMember.$Properties {
    }

    /** Represents a ConferenceMember. */
    class ConferenceMember {

        /**
         * Constructs a new ConferenceMember.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.ConferenceMember.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ConferenceMember lref. */
        lref: number;

        /** ConferenceMember state. */
        state: mtcti3.ConferenceMember.State;

        /** ConferenceMember direction. */
        direction: mtcti3.ConferenceMember.Direction;

        /** ConferenceMember activeheld. */
        activeheld: boolean;

        /** ConferenceMember calledparty. */
        calledparty: string;

        /** ConferenceMember connectedparty. */
        connectedparty?: (mtcti3.PartyInfo.$Properties|null);

        /** ConferenceMember mute. */
        mute: boolean;

        /** ConferenceMember failedcause. */
        failedcause: mtcti3.ConferenceMember.FailedCause;

        /**
         * Encodes the specified ConferenceMember message. Does not implicitly {@link mtcti3.ConferenceMember.verify|verify} messages.
         * @param message ConferenceMember message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.ConferenceMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConferenceMember message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.ConferenceMember & mtcti3.ConferenceMember.$Shape} ConferenceMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.ConferenceMember & mtcti3.ConferenceMember.$Shape;
    }

    namespace ConferenceMember {

        /** Properties of a ConferenceMember. */
        interface $Properties {

            /** ConferenceMember lref */
            lref?: (number|null);

            /** ConferenceMember state */
            state?: (mtcti3.ConferenceMember.State|null);

            /** ConferenceMember direction */
            direction?: (mtcti3.ConferenceMember.Direction|null);

            /** ConferenceMember activeheld */
            activeheld?: (boolean|null);

            /** ConferenceMember calledparty */
            calledparty?: (string|null);

            /** ConferenceMember connectedparty */
            connectedparty?: (mtcti3.PartyInfo.$Properties|null);

            /** ConferenceMember mute */
            mute?: (boolean|null);

            /** ConferenceMember failedcause */
            failedcause?: (mtcti3.ConferenceMember.FailedCause|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConferenceMember. */
        type $Shape = mtcti3.ConferenceMember.$Properties;

        /** State enum. */
        enum State {

            /** UNKNOWN value */
            UNKNOWN = 0,

            /** DIALTONE value */
            DIALTONE = 1,

            /** DIALLING value */
            DIALLING = 2,

            /** DIALLED value */
            DIALLED = 3,

            /** RINGING value */
            RINGING = 4,

            /** RINGBACK value */
            RINGBACK = 5,

            /** CONNECTED value */
            CONNECTED = 6,

            /** ONHOLD value */
            ONHOLD = 7,

            /** ONHOLDPENDTRANSFER value */
            ONHOLDPENDTRANSFER = 8,

            /** ONHOLDPENDCONF value */
            ONHOLDPENDCONF = 9,

            /** DISCONNECTED value */
            DISCONNECTED = 10,

            /** BUSY value */
            BUSY = 11,

            /** FAILED value */
            FAILED = 12,

            /** WAITINGFORACCT value */
            WAITINGFORACCT = 13,

            /** WAITINGFORAUTH value */
            WAITINGFORAUTH = 14,

            /** WAITINGFORLINE value */
            WAITINGFORLINE = 15
        }

        /** Direction enum. */
        enum Direction {

            /** UNDEFINED value */
            UNDEFINED = 0,

            /** OUTBOUND value */
            OUTBOUND = 1,

            /** INBOUND value */
            INBOUND = 2,

            /** PICKUP value */
            PICKUP = 3
        }

        /** FailedCause enum. */
        enum FailedCause {

            /** UNSET value */
            UNSET = 0,

            /** UNSPECIFIED value */
            UNSPECIFIED = 1,

            /** UNALLOCATEDNUMBER value */
            UNALLOCATEDNUMBER = 2,

            /** REJECTED value */
            REJECTED = 3,

            /** NUMBEROOO value */
            NUMBEROOO = 4,

            /** NETWORKOOO value */
            NETWORKOOO = 5,

            /** BARRED value */
            BARRED = 6,

            /** NOCHANNEL value */
            NOCHANNEL = 7,

            /** NOACCOUNTCODE value */
            NOACCOUNTCODE = 8,

            /** NOAUTHCODE value */
            NOAUTHCODE = 9,

            /** NOLICENCE value */
            NOLICENCE = 10,

            /** LOCALRESOURCES value */
            LOCALRESOURCES = 11,

            /** BANDWIDTH value */
            BANDWIDTH = 12,

            /** COMPATIBILITY value */
            COMPATIBILITY = 13,

            /** CANTRECORD value */
            CANTRECORD = 14
        }
    }

    /**
     * Properties of an UpdateCallControl.
     * @deprecated Use mtcti3.UpdateCallControl.$Properties instead.
     */
    interface IUpdateCallControl extends mtcti3.UpdateCallControl.$Properties {
    }

    /** Represents an UpdateCallControl. */
    class UpdateCallControl {

        /**
         * Constructs a new UpdateCallControl.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UpdateCallControl.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateCallControl callid. */
        callid: number;

        /** UpdateCallControl referencecallid. */
        referencecallid: number;

        /** UpdateCallControl makecall. */
        makecall?: (mtcti3.MakeCall.$Properties|null);

        /** UpdateCallControl callfunction. */
        callfunction?: (mtcti3.CallFunction.$Properties|null);

        /** UpdateCallControl unparkcall. */
        unparkcall?: (mtcti3.UnParkCall.$Properties|null);

        /** UpdateCallControl devicehint. */
        devicehint: mtcti3.UpdateCallControl.Device;

        /**
         * Encodes the specified UpdateCallControl message. Does not implicitly {@link mtcti3.UpdateCallControl.verify|verify} messages.
         * @param message UpdateCallControl message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UpdateCallControl.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateCallControl message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UpdateCallControl & mtcti3.UpdateCallControl.$Shape} UpdateCallControl
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UpdateCallControl & mtcti3.UpdateCallControl.$Shape;
    }

    namespace UpdateCallControl {

        /** Properties of an UpdateCallControl. */
        interface $Properties {

            /** UpdateCallControl callid */
            callid?: (number|null);

            /** UpdateCallControl referencecallid */
            referencecallid?: (number|null);

            /** UpdateCallControl makecall */
            makecall?: (mtcti3.MakeCall.$Properties|null);

            /** UpdateCallControl callfunction */
            callfunction?: (mtcti3.CallFunction.$Properties|null);

            /** UpdateCallControl unparkcall */
            unparkcall?: (mtcti3.UnParkCall.$Properties|null);

            /** UpdateCallControl devicehint */
            devicehint?: (mtcti3.UpdateCallControl.Device|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateCallControl. */
        type $Shape = mtcti3.UpdateCallControl.$Properties;

        /** Device enum. */
        enum Device {

            /** UNSPECIFIED value */
            UNSPECIFIED = 0,

            /** DESK value */
            DESK = 1,

            /** MOBILEANY value */
            MOBILEANY = 2,

            /** SOFTPHONEANY value */
            SOFTPHONEANY = 3
        }
    }

    /**
     * Properties of a MakeCall.
     * @deprecated Use mtcti3.MakeCall.$Properties instead.
     */
    interface IMakeCall extends mtcti3.MakeCall.$Properties {
    }

    /** Represents a MakeCall. */
    class MakeCall {

        /**
         * Constructs a new MakeCall.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.MakeCall.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MakeCall target. */
        target: string;

        /** MakeCall type. */
        type: number;

        /** MakeCall advanced. */
        advanced?: (mtcti3.AdvancedMakeCall.$Properties|null);

        /**
         * Encodes the specified MakeCall message. Does not implicitly {@link mtcti3.MakeCall.verify|verify} messages.
         * @param message MakeCall message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.MakeCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MakeCall message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.MakeCall & mtcti3.MakeCall.$Shape} MakeCall
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.MakeCall & mtcti3.MakeCall.$Shape;
    }

    namespace MakeCall {

        /** Properties of a MakeCall. */
        interface $Properties {

            /** MakeCall target */
            target?: (string|null);

            /** MakeCall type */
            type?: (number|null);

            /** MakeCall advanced */
            advanced?: (mtcti3.AdvancedMakeCall.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MakeCall. */
        type $Shape = mtcti3.MakeCall.$Properties;
    }

    /**
     * Properties of an AdvancedMakeCall.
     * @deprecated Use mtcti3.AdvancedMakeCall.$Properties instead.
     */
    interface IAdvancedMakeCall extends mtcti3.AdvancedMakeCall.$Properties {
    }

    /** Represents an AdvancedMakeCall. */
    class AdvancedMakeCall {

        /**
         * Constructs a new AdvancedMakeCall.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.AdvancedMakeCall.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AdvancedMakeCall accountcode. */
        accountcode: string;

        /** AdvancedMakeCall authcode. */
        authcode: string;

        /** AdvancedMakeCall tag. */
        tag: string;

        /** AdvancedMakeCall subaddr. */
        subaddr: string;

        /** AdvancedMakeCall withholdcli. */
        withholdcli: boolean;

        /** AdvancedMakeCall privacy. */
        privacy: boolean;

        /** AdvancedMakeCall madn. */
        madn: string;

        /** AdvancedMakeCall allowcli. */
        allowcli: boolean;

        /** AdvancedMakeCall explicitcli. */
        explicitcli: string;

        /** AdvancedMakeCall proxyorigin. */
        proxyorigin: string;

        /**
         * Encodes the specified AdvancedMakeCall message. Does not implicitly {@link mtcti3.AdvancedMakeCall.verify|verify} messages.
         * @param message AdvancedMakeCall message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.AdvancedMakeCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AdvancedMakeCall message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.AdvancedMakeCall & mtcti3.AdvancedMakeCall.$Shape} AdvancedMakeCall
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.AdvancedMakeCall & mtcti3.AdvancedMakeCall.$Shape;
    }

    namespace AdvancedMakeCall {

        /** Properties of an AdvancedMakeCall. */
        interface $Properties {

            /** AdvancedMakeCall accountcode */
            accountcode?: (string|null);

            /** AdvancedMakeCall authcode */
            authcode?: (string|null);

            /** AdvancedMakeCall tag */
            tag?: (string|null);

            /** AdvancedMakeCall subaddr */
            subaddr?: (string|null);

            /** AdvancedMakeCall withholdcli */
            withholdcli?: (boolean|null);

            /** AdvancedMakeCall privacy */
            privacy?: (boolean|null);

            /** AdvancedMakeCall madn */
            madn?: (string|null);

            /** AdvancedMakeCall allowcli */
            allowcli?: (boolean|null);

            /** AdvancedMakeCall explicitcli */
            explicitcli?: (string|null);

            /** AdvancedMakeCall proxyorigin */
            proxyorigin?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AdvancedMakeCall. */
        type $Shape = mtcti3.AdvancedMakeCall.$Properties;
    }

    /**
     * Properties of an UnParkCall.
     * @deprecated Use mtcti3.UnParkCall.$Properties instead.
     */
    interface IUnParkCall extends mtcti3.UnParkCall.$Properties {
    }

    /** Represents an UnParkCall. */
    class UnParkCall {

        /**
         * Constructs a new UnParkCall.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.UnParkCall.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UnParkCall parkid. */
        parkid: string;

        /**
         * Encodes the specified UnParkCall message. Does not implicitly {@link mtcti3.UnParkCall.verify|verify} messages.
         * @param message UnParkCall message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.UnParkCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UnParkCall message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.UnParkCall & mtcti3.UnParkCall.$Shape} UnParkCall
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.UnParkCall & mtcti3.UnParkCall.$Shape;
    }

    namespace UnParkCall {

        /** Properties of an UnParkCall. */
        interface $Properties {

            /** UnParkCall parkid */
            parkid?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnParkCall. */
        type $Shape = mtcti3.UnParkCall.$Properties;
    }

    /**
     * Properties of a CallFunction.
     * @deprecated Use mtcti3.CallFunction.$Properties instead.
     */
    interface ICallFunction extends mtcti3.CallFunction.$Properties {
    }

    /** Represents a CallFunction. */
    class CallFunction {

        /**
         * Constructs a new CallFunction.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.CallFunction.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CallFunction action. */
        action: mtcti3.CallFunction.Action;

        /** CallFunction arg1. */
        arg1: string;

        /** CallFunction shortcodedata. */
        shortcodedata?: (mtcti3.ShortCodeData.$Properties|null);

        /** CallFunction memberfunctiondata. */
        memberfunctiondata?: (mtcti3.MemberFunctionData.$Properties|null);

        /** CallFunction callinst. */
        callinst: mtcti3.CallInstance.$Properties[];

        /** CallFunction agentrecording. */
        agentrecording?: (mtcti3.AgentRecordingControl.$Properties|null);

        /** CallFunction tapimoh. */
        tapimoh: boolean;

        /**
         * Encodes the specified CallFunction message. Does not implicitly {@link mtcti3.CallFunction.verify|verify} messages.
         * @param message CallFunction message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.CallFunction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CallFunction message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.CallFunction & mtcti3.CallFunction.$Shape} CallFunction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.CallFunction & mtcti3.CallFunction.$Shape;
    }

    namespace CallFunction {

        /** Properties of a CallFunction. */
        interface $Properties {

            /** CallFunction action */
            action?: (mtcti3.CallFunction.Action|null);

            /** CallFunction arg1 */
            arg1?: (string|null);

            /** CallFunction shortcodedata */
            shortcodedata?: (mtcti3.ShortCodeData.$Properties|null);

            /** CallFunction memberfunctiondata */
            memberfunctiondata?: (mtcti3.MemberFunctionData.$Properties|null);

            /** CallFunction callinst */
            callinst?: (mtcti3.CallInstance.$Properties[]|null);

            /** CallFunction agentrecording */
            agentrecording?: (mtcti3.AgentRecordingControl.$Properties|null);

            /** CallFunction tapimoh */
            tapimoh?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CallFunction. */
        type $Shape = mtcti3.CallFunction.$Properties;

        /** Action enum. */
        enum Action {

            /** None value */
            None = 0,

            /** DropCall value */
            DropCall = 1,

            /** AnswerCall value */
            AnswerCall = 2,

            /** HoldCall value */
            HoldCall = 3,

            /** UnHoldCall value */
            UnHoldCall = 4,

            /** BlindTransfer value */
            BlindTransfer = 5,

            /** Redirect value */
            Redirect = 6,

            /** Dial value */
            Dial = 7,

            /** Park value */
            Park = 8,

            /** SetupTransfer value */
            SetupTransfer = 9,

            /** SetupConf value */
            SetupConf = 10,

            /** CompleteTransfer value */
            CompleteTransfer = 11,

            /** CompleteConf value */
            CompleteConf = 12,

            /** AddToConf value */
            AddToConf = 13,

            /** MemberFunction value */
            MemberFunction = 14,

            /** SetTag value */
            SetTag = 15,

            /** SetAccountCode value */
            SetAccountCode = 16,

            /** SetNotes value */
            SetNotes = 17,

            /** PushToEC500 value */
            PushToEC500 = 18,

            /** GenerateDigits value */
            GenerateDigits = 19,

            /** ShortCodeAction value */
            ShortCodeAction = 20,

            /** Unused21 value */
            Unused21 = 21,

            /** AnswerPage value */
            AnswerPage = 22,

            /** ForceClear value */
            ForceClear = 23,

            /** SetAuthCode value */
            SetAuthCode = 24,

            /** CallRecordingOn value */
            CallRecordingOn = 25,

            /** CallRecordingOff value */
            CallRecordingOff = 26,

            /** PrivacyOn value */
            PrivacyOn = 27,

            /** PrivacyOff value */
            PrivacyOff = 28,

            /** MuteOn value */
            MuteOn = 29,

            /** MuteOff value */
            MuteOff = 30,

            /** Unused31 value */
            Unused31 = 31,

            /** AgentRecordingControl value */
            AgentRecordingControl = 32,

            /** Unused33 value */
            Unused33 = 33,

            /** SetPriority value */
            SetPriority = 34,

            /** Finish value */
            Finish = 35
        }
    }

    /**
     * Properties of a CallInstance.
     * @deprecated Use mtcti3.CallInstance.$Properties instead.
     */
    interface ICallInstance extends mtcti3.CallInstance.$Properties {
    }

    /** Represents a CallInstance. */
    class CallInstance {

        /**
         * Constructs a new CallInstance.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.CallInstance.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CallInstance callid. */
        callid: number;

        /** CallInstance referencecallid. */
        referencecallid: number;

        /**
         * Encodes the specified CallInstance message. Does not implicitly {@link mtcti3.CallInstance.verify|verify} messages.
         * @param message CallInstance message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.CallInstance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CallInstance message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.CallInstance & mtcti3.CallInstance.$Shape} CallInstance
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.CallInstance & mtcti3.CallInstance.$Shape;
    }

    namespace CallInstance {

        /** Properties of a CallInstance. */
        interface $Properties {

            /** CallInstance callid */
            callid?: (number|null);

            /** CallInstance referencecallid */
            referencecallid?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CallInstance. */
        type $Shape = mtcti3.CallInstance.$Properties;
    }

    /**
     * Properties of a MemberFunctionData.
     * @deprecated Use mtcti3.MemberFunctionData.$Properties instead.
     */
    interface IMemberFunctionData extends mtcti3.MemberFunctionData.$Properties {
    }

    /** Represents a MemberFunctionData. */
    class MemberFunctionData {

        /**
         * Constructs a new MemberFunctionData.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.MemberFunctionData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberFunctionData lref. */
        lref: number;

        /** MemberFunctionData action. */
        action: mtcti3.MemberFunctionData.Action;

        /**
         * Encodes the specified MemberFunctionData message. Does not implicitly {@link mtcti3.MemberFunctionData.verify|verify} messages.
         * @param message MemberFunctionData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.MemberFunctionData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberFunctionData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.MemberFunctionData & mtcti3.MemberFunctionData.$Shape} MemberFunctionData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.MemberFunctionData & mtcti3.MemberFunctionData.$Shape;
    }

    namespace MemberFunctionData {

        /** Properties of a MemberFunctionData. */
        interface $Properties {

            /** MemberFunctionData lref */
            lref?: (number|null);

            /** MemberFunctionData action */
            action?: (mtcti3.MemberFunctionData.Action|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberFunctionData. */
        type $Shape = mtcti3.MemberFunctionData.$Properties;

        /** Action enum. */
        enum Action {

            /** None value */
            None = 0,

            /** DropCall value */
            DropCall = 1,

            /** MuteOn value */
            MuteOn = 2,

            /** MuteOff value */
            MuteOff = 3
        }
    }

    /**
     * Properties of an AgentRecordingControl.
     * @deprecated Use mtcti3.AgentRecordingControl.$Properties instead.
     */
    interface IAgentRecordingControl extends mtcti3.AgentRecordingControl.$Properties {
    }

    /** Represents an AgentRecordingControl. */
    class AgentRecordingControl {

        /**
         * Constructs a new AgentRecordingControl.
         * @param [properties] Properties to set
         */
        constructor(properties?: mtcti3.AgentRecordingControl.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AgentRecordingControl pause. */
        pause: boolean;

        /** AgentRecordingControl resume. */
        resume: boolean;

        /**
         * Encodes the specified AgentRecordingControl message. Does not implicitly {@link mtcti3.AgentRecordingControl.verify|verify} messages.
         * @param message AgentRecordingControl message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: mtcti3.AgentRecordingControl.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AgentRecordingControl message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {mtcti3.AgentRecordingControl & mtcti3.AgentRecordingControl.$Shape} AgentRecordingControl
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mtcti3.AgentRecordingControl & mtcti3.AgentRecordingControl.$Shape;
    }

    namespace AgentRecordingControl {

        /** Properties of an AgentRecordingControl. */
        interface $Properties {

            /** AgentRecordingControl pause */
            pause?: (boolean|null);

            /** AgentRecordingControl resume */
            resume?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AgentRecordingControl. */
        type $Shape = mtcti3.AgentRecordingControl.$Properties;
    }
}
